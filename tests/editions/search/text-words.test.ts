import { describe, expect, test } from 'vitest';
import { textWords } from '../../../src/editions/search/text-words.ts';

/** A page that says each prose in a section of its own. */
const page = (known: readonly string[], ...proses: readonly string[]) => ({
  known: new Set(known),
  sections: proses.map((prose, number) => ({ number, name: '', prose, steps: [] })),
});

describe('of a word', () => {
  test.for([
    ['otter', [['otter', 0, 0]]],
    ['otter otters', [['otter', 0, 1]]],
    ['otters otters otters otters', [['otters', 0, 2]]],
    ['the', []],
    ['2024', []],
  ] as const)('"%s" is kept as %j', ([prose, words]) => {
    expect(
      textWords([page([], prose)])[0]?.map(({ text, section, strength }) => [
        text,
        section,
        strength,
      ]),
    ).toEqual(words);
  });

  test('the section is the one that has it most', () => {
    expect(textWords([page([], 'otter', 'otter otter')])[0]?.[0]?.section).toBe(1);
  });
});

describe('a word is left out', () => {
  test('that is known and not frequent', () => {
    const texts = textWords([page(['otter', 'toad'], 'otter, toad, toad')])[0] ?? [];
    expect(texts.map(({ text }) => text)).toEqual(['toad']);
  });

  test('that too many pages have, where it is not frequent', () => {
    const pages = [page([], 'otter otter'), ...Array.from({ length: 9 }, () => page([], 'otter'))];
    expect(textWords(pages).map(({ length }) => length)).toEqual([
      1,
      ...pages.slice(1).map(() => 0),
    ]);
  });

  test('but not of few pages', () => {
    const pages = Array.from({ length: 3 }, () => page([], 'otter'));
    expect(textWords(pages).map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});
