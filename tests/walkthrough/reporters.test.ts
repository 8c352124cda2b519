import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { changedPages } from '../../src/walkthrough/changed.ts';
import { passed, totals } from '../../src/walkthrough/report.ts';
import { annotationReport } from '../../src/walkthrough/reporters/annotations.ts';
import { diffLines, markDifference } from '../../src/walkthrough/reporters/terminal.ts';
import { pageText } from './catalogue.ts';

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

describe('a report', () => {
  const failure = { rule: 'exit-code', message: '50% wrong', fix: 'a, b: c' };
  const report = {
    page: 'a/b',
    file: 'patterns/a/b.mdx',
    milliseconds: 10,
    steps: [
      { kind: 'command', line: 3, title: 'true', status: 'passed', exit: 0 },
      { kind: 'command', line: 4, title: 'false', status: 'passed', exit: 1 },
      { kind: 'command', line: 5, title: 'x', status: 'failed', failure, exit: 1 },
      { kind: 'command', line: 6, title: 'y', status: 'skipped' },
      { kind: 'command', line: 7, title: 'z', status: 'not-run' },
    ],
  } as const;

  test('counts what was checked, failed on purpose, skipped and not run', () => {
    expect(passed(report)).toBe(false);
    expect(totals([report])).toEqual({
      pages: 1,
      failedPages: 1,
      commands: 2,
      failingOnPurpose: 1,
      notRun: 1,
      skipped: 1,
    });
  });

  test('as annotations escapes what GitHub would read as its own', () => {
    expect(annotationReport([report])).toBe(
      '::error file=patterns/a/b.mdx,line=5,title=exit-code::50%25 wrong%0AFix: a, b: c',
    );
  });
});

describe('with --changed, a page runs when', () => {
  const page = parsePage('patterns/practices/a.mdx', pageText('', { example: 'one' }));
  test.for([
    ['its text changed', 'patterns/practices/a.mdx', 1],
    ['its example changed', 'examples/one/src/a.py', 1],
    ['the engine changed', 'src/walkthrough/shell.ts', 1],
    ['the pinned packages changed', 'requirements.txt', 1],
    ['not when another page changed', 'patterns/practices/b.mdx', 0],
    ['not when an example with a similar name changed', 'examples/one-more/a.py', 0],
    ['not when the site changed', 'src/pages/index.astro', 0],
  ] as const)('%s', ([, file, count]) => {
    expect(changedPages([page], [file])).toHaveLength(count);
  });
});
