import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

/** A check that failed, at every try or only at the first: its name, and what its runner said. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What the checks of a step did. */
export interface Counts {
  readonly passed: number;
  /** Those among the passed ones that needed another try. */
  readonly flaky: readonly Failure[];
  readonly failures: readonly Failure[];
  readonly skipped: number;
}

/** Counts of Vitest's JSON report. A file that could not be loaded is one failure. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numPendingTests, testResults } = report as JsonTestResults;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ name: test.fullName, message: test.failureMessages?.join('\n') ?? '' }));
    return status === 'failed' && tests.length === 0 ? [{ name, message }] : tests;
  });
  return { passed: numPassedTests, flaky: [], failures, skipped: numPendingTests };
}

/** Counts of Playwright's JSON report. What went wrong outside tests, such as a server, is a failure. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, suites, errors } = report as JSONReport;
  const testsWith = (status: string) => suites.flatMap((suite) => testsIn(suite, status, []));
  return {
    passed: stats.expected + stats.flaky,
    flaky: testsWith('flaky'),
    failures: [
      ...errors.map(({ message = '' }) => ({ name: 'Playwright', message })),
      ...testsWith('unexpected'),
    ],
    skipped: stats.skipped,
  };
}

/** The tests of this status, each with what its first failed try said. */
function testsIn(suite: JSONReportSuite, status: string, above: readonly string[]): Failure[] {
  const titles = [...above, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ results }) => ({
        name: [...titles, title].join(' › '),
        message: results.flatMap(({ errors }) => errors)[0]?.message ?? '',
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, status, titles))];
}
