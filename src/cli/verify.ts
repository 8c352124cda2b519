import { CatalogueError } from '../catalogue/problem.ts';
import { SetUpError } from '../setup/set-up-error.ts';
import { defaultBase } from '../walkthrough/changed.ts';
import { readDurations, rememberDurations } from '../walkthrough/durations.ts';
import { openPassedBefore } from '../walkthrough/passed-before.ts';
import { type PageReport, passed } from '../walkthrough/report.ts';
import { annotationReport } from '../walkthrough/reporters/annotations.ts';
import { jsonReport } from '../walkthrough/reporters/json.ts';
import { terminalReport } from '../walkthrough/reporters/terminal.ts';
import { detectIsolation } from '../walkthrough/sandbox/isolation.ts';
import { UsageError } from '../walkthrough/usage-error.ts';
import { verifyPages } from '../walkthrough/verify.ts';
import { progressLine } from './progress-line.ts';
import { type CommandLine, parseCommandLine, USAGE } from './verify/options.ts';
import { watchPage } from './verify/watch.ts';
import { reportOtherDvc } from './verify/with-dvc.ts';

const DURATIONS = '.cache/durations.json';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const interrupt = new AbortController();
  // Ctrl-C, an end that is asked for, a terminal that is closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => interrupt.abort());
  }
  try {
    const commandLine = parseCommandLine(args);
    if (commandLine.values.help) {
      console.log(USAGE);
      return 0;
    }
    const isRight = await run(commandLine, interrupt.signal);
    return isRight ? 0 : 1;
  } catch (error) {
    const isExpected = [UsageError, SetUpError, CatalogueError].some(
      (kind) => error instanceof kind,
    );
    if (!isExpected) throw error;
    console.error((error as Error).message);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Runs the pages, prints the report, and tells whether it is as it should be. */
async function run({ values, positionals }: CommandLine, signal: AbortSignal): Promise<boolean> {
  const root = process.cwd();
  const progress = progressLine(process.stderr);
  const isolation = detectIsolation();
  const { dvc, json, keep, trust, update, 'by-hand': byHand } = values;
  const options = {
    root,
    isolation,
    timeout: 60_000,
    keep,
    trust,
    signal,
    durations: readDurations(DURATIONS),
    workers: Number(values.workers),
    onProgress: progress.show,
  };
  if (dvc !== undefined) {
    const report = await reportOtherDvc(dvc, positionals, { ...options, json });
    progress.clear();
    console.log(report);
    return !signal.aborted;
  }
  // What is rewritten, and what CI sees, is never taken from an earlier run.
  const isForgetful = update || byHand || process.env.CI;
  const isWithExamples = !update && !byHand;
  const runOnce = async (withExamples: boolean): Promise<PageReport[]> => {
    const reports = await verifyPages(positionals, {
      ...options,
      passedBefore: isForgetful ? undefined : openPassedBefore(root, isolation.kind),
      again: values.again || positionals.length > 0,
      withExamples,
      byHand: byHand ? 'whole' : undefined,
      update,
      acceptExit: values['accept-exit'].map(Number),
      changedSince: values.changed ? defaultBase(root) : undefined,
    });
    progress.clear();
    rememberDurations(DURATIONS, reports);
    return reports;
  };
  const print = (reports: readonly PageReport[], start: number) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (process.env.GITHUB_ACTIONS) console.log(annotationReport(reports));
    console.log(json ? jsonReport(reports) : `${terminalReport(reports)} in ${seconds} s`);
  };
  if (values.watch) {
    await watchPage(positionals[0] ?? '', {
      root,
      signal,
      run: (withExample) => runOnce(isWithExamples && withExample),
      print,
      say: console.log,
    });
    return true;
  }
  const start = performance.now();
  const reports = await runOnce(isWithExamples);
  print(reports, start);
  return reports.every(passed) && !signal.aborted;
}
