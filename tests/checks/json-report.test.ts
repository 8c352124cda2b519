import { expect, test } from 'vitest';
import { formCounts } from '../../src/checks/counts.ts';
import { jsonReport } from '../../src/checks/json-report.ts';

const PROBLEM = {
  file: 'patterns/data/a.mdx',
  line: 3,
  rule: 'word',
  message: '"very" is a word that the catalogue does without',
  fix: 'leave it out',
  see: '/rules/word/',
};

test('a program reads what failed: with file, line, rule and fix where it is the form of a page', () => {
  const counts = formCounts({ pages: 1, problems: [PROBLEM] });
  const check = { name: 'page form', layer: 'fast', command: ['true'] } as const;
  const report = JSON.parse(jsonReport([[check, { counts, output: '', seconds: 1.5 }]]));
  expect(report).toMatchObject({
    totals: { passed: 0, failed: 1, skipped: 0 },
    checks: [
      {
        name: 'page form',
        seconds: 1.5,
        failures: [
          { file: PROBLEM.file, line: 3, rule: 'word', fix: 'leave it out', see: '/rules/word/' },
        ],
      },
    ],
  });
});

test('a form without a problem is one check that passed', () => {
  expect(formCounts({ pages: 9, problems: [] })).toEqual({ passed: 1, failures: [], skipped: 0 });
});
