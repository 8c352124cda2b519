import { expect, test } from 'vitest';
import { differencesReport } from '../../../src/walkthrough/reporters/differences.ts';

const SAME = {
  page: 'a/same',
  file: 'same.mdx',
  milliseconds: 1,
  missing: [],
  commands: 7,
  differences: [],
  notReached: 0,
};

test('each page is the same, or differs at lines shown with command and diff, or was not run', () => {
  const differences = [
    { line: 4, command: 'dvc repro &&\ntrue', message: 'exit code 1', diff: undefined },
    {
      line: 9,
      command: undefined,
      message: 'the fence differs',
      diff: [{ op: 'missing', expected: 'x' }] as const,
    },
  ];
  const other = { ...SAME, page: 'a/other', file: 'other.mdx', differences, notReached: 2 };
  const text = differencesReport([SAME, other, { ...SAME, missing: ['root'] }], {
    dvc: '3.61.0',
    pinned: '3.67.1',
  });
  expect(text.replaceAll(/\x1b\[\d+m/g, '').split('\n')).toEqual([
    'a/same: same, 7 commands',
    '',
    'a/other: differs at line 4, 9',
    '  other.mdx:4  exit code 1',
    '    $ dvc repro &&',
    '    > true',
    '  other.mdx:9  the fence differs',
    '    - x',
    '  2 later steps not reached.',
    '',
    'SKIPPED same.mdx  needs root',
    '',
    'DVC 3.61.0 beside 3.67.1: 2 pages, 1 the same, 1 differ',
  ]);
});
