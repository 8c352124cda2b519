import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

/** A check that failed: its name, and what its runner said. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Where in the project, when the runner knows. */
  readonly file?: string;
  readonly line?: number;
  /** The rule of the page form that is broken, what to do, and where the rule is explained. */
  readonly rule?: string;
  readonly fix?: string;
  readonly see?: string;
}

/** What came of checks. */
export interface Counts {
  readonly passed: number;
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
  return { passed: numPassedTests, failures, skipped: numPendingTests };
}

/** Counts of Playwright's JSON report. What went wrong outside tests, such as a server, is a failure. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, suites, errors } = report as JSONReport;
  return {
    passed: stats.expected,
    failures: [
      ...errors.map(({ message = '' }) => ({ name: 'Playwright', message })),
      ...suites.flatMap((suite) => failuresIn(suite, [])),
    ],
    skipped: stats.skipped,
  };
}

function failuresIn(suite: JSONReportSuite, above: readonly string[]): Failure[] {
  const titles = [...above, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => ({
        name: [...titles, title].join(' › '),
        message: results.flatMap(({ errors }) => errors)[0]?.message ?? '',
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, titles))];
}

/** Counts of the page form's report: each problem is a failure. */
export function formCounts(report: unknown): Counts {
  const { problems } = report as { readonly problems: readonly Required<Omit<Failure, 'name'>>[] };
  const failures = problems.map((problem) => ({
    ...problem,
    name: `${problem.file}:${problem.line}`,
    message: `${problem.message} (${problem.rule})\nFix: ${problem.fix}\nSee ${problem.see}`,
  }));
  return { passed: failures.length === 0 ? 1 : 0, failures, skipped: 0 };
}

/** The sum of all counts. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failures: all.flatMap(({ failures }) => failures),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  };
}
