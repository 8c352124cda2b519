import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../src/checks/reports.ts';
import { closing, runStep, sum } from '../../src/checks/steps.ts';

describe('a step', () => {
  test('that succeeds counts as one check', async () => {
    const counts = await runStep({ name: 'types', command: ['true'] });
    expect(counts).toEqual({ passed: 1, flaky: [], failures: [], skipped: 0 });
  });

  test.for([
    ['that fails', undefined],
    ['that crashes before it writes its report', { file: '.cache/none.json', read: vitestCounts }],
  ] as const)('%s is one failure, with its name and its command', async ([, report]) => {
    const step = { name: 'types', command: ['sh', '-c', 'exit 3'], ...(report && { report }) };
    const message = 'sh -c exit 3 ended with exit code 3';
    const failures = [{ name: 'types', message }];
    expect(await runStep(step)).toEqual({ passed: 0, flaky: [], failures, skipped: 0 });
  });
});

const failed = (fullName: string) => ({
  fullName,
  status: 'failed',
  failureMessages: [
    '\u001B[31mexpected 1\u001B[39m\n    at file:///node_modules/vitest/run.js:1:1',
  ],
});

const vitest = {
  numPassedTests: 3,
  numPendingTests: 2,
  testResults: [
    {
      name: 'glyph.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'a dot', status: 'passed', failureMessages: [] },
        failed('an edge'),
      ],
    },
    { name: 'lost.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
  ],
};

const spec = (title: string, status: string) => ({
  title,
  tests: [{ status, results: [{ errors: [{ message: 'try 1' }] }, { errors: [] }] }],
});

const playwright = {
  stats: { expected: 4, flaky: 1, skipped: 0 },
  errors: [{ message: 'no server' }],
  suites: [
    {
      title: 'reader.spec.ts',
      specs: [spec('by mouse', 'expected')],
      suites: [{ title: 'search', specs: [spec('opens', 'unexpected'), spec('finds', 'flaky')] }],
    },
  ],
};

describe('the closing lines', () => {
  const names = (counts: ReturnType<typeof vitestCounts>) =>
    counts.failures.map(({ name }) => name);

  test('name failed tests, and files that Vitest could not load', () => {
    expect(names(vitestCounts(vitest))).toEqual(['an edge', 'lost.test.ts']);
  });

  test('name what failed in a browser, or before it', () => {
    expect(names(playwrightCounts(playwright))).toEqual([
      'Playwright',
      'reader.spec.ts › search › opens',
    ]);
  });

  test('repeat what failed or needed another try, without colours and foreign stacks, and end with all counts', () => {
    expect(closing(sum([vitestCounts(vitest), playwrightCounts(playwright)]))).toBe(
      [
        '~ reader.spec.ts › search › finds\n    try 1',
        '✗ an edge\n    expected 1',
        '✗ lost.test.ts\n    no such file',
        '✗ Playwright\n    no server',
        '✗ reader.spec.ts › search › opens\n    try 1',
        '8 passed, 4 failed, 1 passed only at another try, 2 skipped',
      ].join('\n\n'),
    );
  });

  test('give at most 20 lines to a failure', () => {
    const message = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`).join('\n');
    const lines = closing({
      passed: 0,
      flaky: [],
      failures: [{ name: 'a', message }],
      skipped: 0,
    }).split('\n');
    expect(lines.filter((line) => line.includes('line ')).at(-1)).toBe('    line 20');
  });

  test('are one line when nothing failed', () => {
    expect(closing({ passed: 3, flaky: [], failures: [], skipped: 0 })).toBe('3 passed, 0 failed');
  });
});
