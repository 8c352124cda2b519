import { describe, expect, test } from 'vitest';
import { excerptOf, marked } from '../../../src/client/search/excerpt.ts';

describe('an excerpt', () => {
  const small = {
    id: 'a/b',
    title: 'Parallel Stages',
    summary: 'Run stages.',
    aliases: ['Siblings'],
    problems: ['A file is busy.', 'A lock is busy.'],
    features: ['--wait-for-lock'],
    messages: [],
    commands: ['dvc repro -s'],
    words: ['forest', 'overlap'],
  };
  test.for([
    ['the summary when nothing else fits better', ['parallel'], 'Run stages.', []],
    ['the problem with the most words', ['busy', 'lock'], 'A lock is busy.', []],
    ['an alias', ['sibling'], 'Also called Siblings.', []],
    ['a command', ['-s'], 'dvc repro -s', []],
    ['words of the text', ['overlap', 'run'], 'Run stages.', ['overlap']],
  ] as const)('shows %s', ([, terms, text, inText]) => {
    const excerpt = excerptOf(small, terms);
    expect(excerpt.spans.map((span) => span.text).join('')).toBe(text);
    expect(excerpt.inText).toEqual(inText);
  });

  test('marks whole words and options', () => {
    const hits = marked('dvc --wait-for-lock repro, locked', ['lock']).filter(({ isHit }) => isHit);
    expect(hits.map(({ text }) => text)).toEqual(['--wait-for-lock', 'locked']);
  });
});
