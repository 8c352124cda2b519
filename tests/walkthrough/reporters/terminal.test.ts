import { expect, test } from 'vitest';
import { diffLines, markDifference } from '../../../src/walkthrough/reporters/terminal.ts';

test.for([
  ['rf 0.98', 'rf 0.97', '      ^'],
  ['ab', 'axxb', ' ^^'],
  ['axxb', 'ab', ' ^'],
  ['abc', 'xyz', ''],
  ['a', 'ab', ' ^'],
] as const)('the difference between %j and %j is marked %j', ([expected, actual, mark]) => {
  expect(markDifference(expected, actual)).toBe(mark);
});

test('a diff shows two lines around each difference, and that others are left out', () => {
  const same = (text: string) => ({ op: 'same', expected: text, actual: [text] }) as const;
  const rows = [...'abcde'].map(same);
  const lines = diffLines([...rows, { op: 'extra', actual: 'x' }]).map((line) =>
    line.replaceAll(/\x1b\[\d+m/g, ''),
  );
  expect(lines).toEqual(['      ⋮', '      d', '      e', '    + x']);
});
