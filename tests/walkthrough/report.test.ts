import { describe, expect, test } from 'vitest';
import { passed, totals } from '../../src/walkthrough/report.ts';
import { annotationReport } from '../../src/walkthrough/reporters/annotations.ts';

describe('a report', () => {
  const failure = { rule: 'exit-code', message: '50% wrong', fix: 'a, b: c' } as const;
  const report = {
    page: 'a/b',
    file: 'patterns/a/b.mdx',
    milliseconds: 10,
    steps: [
      { kind: 'command', line: 3, title: 'true', status: 'passed', exit: 0, hides: 'why' },
      { kind: 'command', line: 4, title: 'false', status: 'passed', exit: 1, skips: 'why' },
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
      passedBefore: 0,
      pagesInNeed: 0,
      commands: 2,
      failingOnPurpose: 1,
      hiding: 1,
      skipping: 1,
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
