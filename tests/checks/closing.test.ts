import { describe, expect, test } from 'vitest';
import { closing, doneLine } from '../../src/checks/closing.ts';
import { playwrightCounts, sum, vitestCounts } from '../../src/checks/counts.ts';

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
  tests: [{ status, results: [{ errors: [{ message: 'closed' }] }] }],
});

const playwright = {
  stats: { expected: 4, skipped: 0 },
  errors: [{ message: 'no server' }],
  suites: [
    {
      title: 'reader.spec.ts',
      specs: [spec('by mouse', 'expected')],
      suites: [{ title: 'search', specs: [spec('opens', 'unexpected')] }],
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

  test('repeat what failed, without colours and foreign stacks, and end with all counts', () => {
    expect(closing(sum([vitestCounts(vitest), playwrightCounts(playwright)]))).toBe(
      [
        '✗ an edge\n    expected 1',
        '✗ lost.test.ts\n    no such file',
        '✗ Playwright\n    no server',
        '✗ reader.spec.ts › search › opens\n    closed',
        '7 passed, 4 failed, 2 skipped',
      ].join('\n\n'),
    );
  });

  test('give at most 20 lines to a failure', () => {
    const message = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`).join('\n');
    const lines = closing({ passed: 0, failures: [{ name: 'a', message }], skipped: 0 }).split(
      '\n',
    );
    expect(lines.filter((line) => line.includes('line ')).at(-1)).toBe('    line 20');
  });

  test('are one line when nothing failed', () => {
    expect(closing({ passed: 3, failures: [], skipped: 0 })).toBe('3 passed, 0 failed');
  });
});

test('a check that is done says what came of it, and how long it took', () => {
  const check = { name: 'types', layer: 'fast', command: ['tsc'] } as const;
  const counts = { passed: 1, failures: [], skipped: 2 };
  expect(doneLine(check, { counts, output: '', seconds: 1.23 })).toBe(
    '── types: 1 passed, 0 failed, 2 skipped in 1.2 s',
  );
});
