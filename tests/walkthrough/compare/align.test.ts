import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine } from '../../../src/catalogue/transcript/output-line.ts';
import {
  agrees,
  align,
  alignLiterally,
  alignUnordered,
} from '../../../src/walkthrough/compare/align.ts';

const lines = (text: string) => (text === '' ? [] : text.split('|'));

describe('an ordered transcript', () => {
  test.for([
    ['a|b', 'a|b', true],
    ['', '', true],
    ['', 'a', false],
    ['a', '', false],
    ['a|b', 'b|a', false],
    ['...', '', true],
    ['...', 'a|b', true],
    ['a|...', 'a', true],
    ['a|...|c', 'a|b|b|c', true],
    ['a|...|c', 'a|b', false],
    ['...|c|...', 'a|c|d', true],
    ['took [..] s', 'took 3.2 s', true],
    ['took [..] s', 'took 3.2 min', false],
    ['[..]', '', false],
    ['x[..]', 'x', true],
    ['\\...', '...', true],
    ['\\...', 'a', false],
    ['\\[..]', '[..]', true],
    ['\\[..]', 'x', false],
    ['\\$ echo', '$ echo', true],
    ['\\> echo', '> echo', true],
    ['\\[1]', '[1]', true],
    ['\\\\n', '\\n', true],
    ['a.c', 'abc', false],
  ] as const)('%j stands for %j: %s', ([expected, actual, verdict]) => {
    expect(agrees(align(lines(expected), lines(actual)))).toBe(verdict);
  });

  test('shows the fewest lines as missing or extra', () => {
    expect(align(['a', 'b', 'c'], ['a', 'x', 'c']).map(({ op }) => op)).toEqual([
      'same',
      'missing',
      'extra',
      'same',
    ]);
  });

  test('compares what is left after volatile parts are taken out', () => {
    const normalise = (line: string) => line.replaceAll(/\d+/g, '#');
    expect(agrees(align(['pid 1'], ['pid 22'], normalise))).toBe(true);
  });

  test('any output, once escaped, stands for itself and for nothing else', () => {
    const line = fc.string({ unit: fc.constantFrom('.', '[', ']', '\\', '$', '>', ' ', '1', 'a') });
    fc.assert(
      fc.property(line, line, fc.boolean(), (actual, other, first) => {
        const expected = [escapeLine(actual, first)];
        expect(agrees(align(expected, [actual]))).toBe(true);
        expect(agrees(align(expected, [other]))).toBe(actual === other);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an unordered transcript', () => {
  test.for([
    ['a|b', 'b|a', true],
    ['a|a', 'a', false],
    ['a', 'a|a', false],
    ['[..]|a', 'a|b', true],
    ['a|...', 'c|a|b', true],
    ['a|...', 'c|b', false],
  ] as const)('%j stands for %j: %s', ([expected, actual, verdict]) => {
    expect(agrees(alignUnordered(lines(expected), lines(actual)))).toBe(verdict);
  });
});

test('in a file, wildcards are text', () => {
  expect(agrees(alignLiterally(['...'], ['a']))).toBe(false);
  expect(agrees(alignLiterally(['...'], ['...']))).toBe(true);
});

describe('texts too long for the cheapest alignment', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`);

  test('agree when all of their lines do', () => {
    expect(agrees(align(lines(2500), lines(2500)))).toBe(true);
  });

  test('agree in their equal beginning, and differ in all the rest', () => {
    const rows = align(lines(2500), [...lines(2000), 'other', ...lines(499)]);
    expect(rows.slice(0, 2000).every(({ op }) => op === 'same')).toBe(true);
    const rest = Map.groupBy(rows.slice(2000), ({ op }) => op);
    expect([...rest].map(([op, found]) => [op, found.length])).toEqual([
      ['missing', 500],
      ['extra', 500],
    ]);
  });

  test('agree when "..." stands for very many lines, which are one row', () => {
    const rows = align(['...'], lines(400_000));
    expect(agrees(rows)).toBe(true);
    expect(rows).toHaveLength(1);
  });
});
