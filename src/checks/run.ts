import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './checks.ts';
import type { Counts } from './counts.ts';

export interface RunOptions {
  /** How many checks run at the same time. */
  readonly atOnce: number;
  readonly onStart?: (check: Check) => void;
  /** Called with what a check prints, as it prints it. */
  readonly onOutput?: (text: string) => void;
  readonly onDone?: (check: Check, result: Result) => void;
}

/** What came of a check, all that it printed, and how long it took. */
export interface Result {
  readonly counts: Counts;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs checks side by side, in their order, and gives the counts of each. A check waits for the one that
 * it needs; when that failed, or was skipped, it is skipped, unless a file of an earlier run will do.
 */
export async function runChecks(
  checks: readonly Check[],
  { atOnce, onStart, onOutput, onDone }: RunOptions,
): Promise<Counts[]> {
  const queue = [...checks];
  const done = new Map<string, Promise<Counts>>();
  async function work(): Promise<void> {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const { promise, resolve } = Promise.withResolvers<Counts>();
      done.set(check.name, promise);
      const needed = check.needs === undefined ? undefined : done.get(check.needs);
      const isReady =
        (await succeeded(needed)) || (check.orFile !== undefined && existsSync(check.orFile));
      onStart?.(check);
      const result = isReady ? await runCheck(check, onOutput) : skip(check);
      onDone?.(check, result);
      resolve(result.counts);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return Promise.all(done.values());
}

async function succeeded(needed: Promise<Counts> | undefined): Promise<boolean> {
  const counts = await needed;
  return counts === undefined || (counts.failures.length === 0 && !wasSkipped(counts));
}

/** A check that did not run has counted nothing else. */
function wasSkipped({ passed, skipped }: Counts): boolean {
  return passed === 0 && skipped > 0;
}

function skip({ needs }: Check): Result {
  const counts = { passed: 0, failures: [], skipped: 1 };
  return {
    counts,
    output: `Not run: it needs "${needs}", which failed or did not run.\n`,
    seconds: 0,
  };
}

/** Runs one check, and counts. One that crashes counts as a failure. */
export async function runCheck(
  { name, command, report }: Check,
  onOutput?: RunOptions['onOutput'],
): Promise<Result> {
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { code, output } = await execute(command, onOutput);
  const seconds = (performance.now() - start) / 1000;
  const counts =
    report && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
      : { passed: code === 0 && !report ? 1 : 0, failures: [], skipped: 0 };
  if (code === 0 || counts.failures.length > 0) return { counts, output, seconds };
  const message = `${command.join(' ')} ended with exit code ${code}\n${lastLines(output)}`;
  return { counts: { ...counts, failures: [{ name, message }] }, output, seconds };
}

const LAST = 15;

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-LAST).join('\n');
}

/** Ends a check when this process is gone: also when it is killed, and can do nothing more. */
const TIED = path.resolve(import.meta.dirname, '../cli/tied.ts');

function execute(
  command: readonly string[],
  onOutput?: RunOptions['onOutput'],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', [TIED, ...command], { stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
