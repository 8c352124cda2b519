import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultBase } from '../walkthrough/changed.ts';
import { readDurations, rememberDurations } from '../walkthrough/durations.ts';
import { openPassedBefore } from '../walkthrough/passed-before.ts';
import { passed } from '../walkthrough/report.ts';
import { annotationReport } from '../walkthrough/reporters/annotations.ts';
import { jsonReport } from '../walkthrough/reporters/json.ts';
import { terminalReport } from '../walkthrough/reporters/terminal.ts';
import { detectIsolation } from '../walkthrough/sandbox/isolation.ts';
import { UsageError } from '../walkthrough/usage-error.ts';
import { verifyPages } from '../walkthrough/verify.ts';
import { progressLine } from './progress-line.ts';

const DURATIONS = '.cache/durations.json';
const USAGE = `npm run verify [-- <page or category> …] [options]

  --update       rewrite what differs from what DVC prints
  --accept-exit  with --update: also write exit codes that the page does not declare
  --by-hand      follow pages as a reader does: from the zip, in a plain shell with another HOME
  --again        also run pages that passed before with the same content
  --keep         keep the sandbox of a page that failed
  --changed      only pages whose text, example, engine or packages changed since the merge base
  --trust        run changed pages where they cannot be confined, such as on macOS: read them first
  --workers N    pages that run at the same time; as many as there are cores by default
  --json         print the report as JSON`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  const root = process.cwd();
  try {
    const { values, positionals } = parseCommandLine(args);
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const start = performance.now();
    const progress = progressLine(process.stderr);
    const isolation = detectIsolation();
    // What is rewritten, and what CI sees, is never taken from an earlier run.
    const isForgetful = values.update || values['by-hand'] || process.env.CI;
    const reports = await verifyPages(positionals, {
      root,
      isolation,
      passedBefore: isForgetful ? undefined : openPassedBefore(root, isolation.kind),
      again: values.again || positionals.length > 0,
      withExamples: !values.update && !values['by-hand'],
      byHand: values['by-hand'] ? 'whole' : undefined,
      timeout: 60_000,
      update: values.update,
      acceptExit: values['accept-exit'],
      keep: values.keep,
      trust: values.trust,
      signal: interrupt.signal,
      changedSince: values.changed ? defaultBase(root) : undefined,
      durations: readDurations(DURATIONS),
      workers: Number(values.workers),
      onProgress: progress.show,
    });
    progress.clear();
    rememberDurations(DURATIONS, reports);
    if (process.env.GITHUB_ACTIONS) console.log(annotationReport(reports));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(values.json ? jsonReport(reports) : `${terminalReport(reports)} in ${seconds} s`);
    return reports.every(passed) && !interrupt.signal.aborted ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parseCommandLine(args: string[]) {
  const parsed = parse(args);
  if (!/^[1-9]\d*$/.test(parsed.values.workers)) {
    throw new UsageError(`--workers ${parsed.values.workers} is no number. Fix: --workers 2`);
  }
  if (parsed.values.update && parsed.values['by-hand']) {
    throw new UsageError('--update rewrites what the sandbox shows. Fix: leave out --by-hand');
  }
  if (parsed.values.update && process.env.CI) {
    throw new UsageError('--update is refused under CI. Fix: run it on your machine and commit');
  }
  return parsed;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        update: { type: 'boolean', default: false },
        'accept-exit': { type: 'boolean', default: false },
        'by-hand': { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
        workers: { type: 'string', default: String(availableParallelism()) },
        trust: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
