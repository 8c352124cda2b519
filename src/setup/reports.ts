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
  const testsWith = (wanted: string) =>
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === wanted)
      .map((test) => ({ name: test.fullName, message: test.failureMessages.join('\n') }));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    // What the tries before the last one said stays in the report.
    flaky: testsWith('passed').filter(({ message }) => message !== ''),
    failures: [...testsWith('failed'), ...unloaded.map(({ name, message }) => ({ name, message }))],
    skipped: numPendingTests,
  };
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
  const testsWith = (wanted: string) => suites.flatMap((suite) => messages(suite, wanted, []));
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

function messages(suite: PlaywrightSuite, wanted: string, above: readonly string[]): Failure[] {
  const titles = [...above, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) => ({
        name: [...titles, title].join(' › '),
        message: results.flatMap(({ errors }) => errors)[0]?.message ?? '',
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => messages(inner, wanted, titles))];
}
