/** A check that failed: its name, and what its runner said. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What the checks of a step did. */
export interface Counts {
  readonly passed: number;
  readonly failures: readonly Failure[];
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Counts of Vitest's JSON report. A file that could not be loaded is one failure. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numPendingTests, testResults } = report as VitestReport;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ name: test.fullName, message: test.failureMessages.join('\n') }));
    return status === 'failed' && tests.length === 0 ? [{ name, message }] : tests;
  });
  return { passed: numPassedTests, failures, skipped: numPendingTests };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: Record<'expected' | 'flaky' | 'skipped', number>;
  readonly suites: readonly PlaywrightSuite[];
  /** What went wrong outside tests: a server that did not start, a file that could not be loaded. */
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts of Playwright's JSON report. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, suites, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected + stats.flaky,
    failures: [
      ...errors.map(({ message = '' }) => ({ name: 'Playwright', message })),
      ...suites.flatMap((suite) => failuresOf(suite, [])),
    ],
    skipped: stats.skipped,
  };
}

function failuresOf({ title, suites = [], specs }: PlaywrightSuite, above: string[]): Failure[] {
  const titles = [...above, title];
  const failures = specs.flatMap(({ title: last, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => ({
        name: [...titles, last].join(' › '),
        message: results.flatMap(({ errors }) => errors)[0]?.message ?? '',
      })),
  );
  return [...failures, ...suites.flatMap((suite) => failuresOf(suite, titles))];
}
