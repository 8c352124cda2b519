import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Counts, Failure } from './reports.ts';

/** A command of the test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the command writes its counts; without it, the command counts as one check. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Counts };
}

/** Runs a step with its output shown, and counts. A step that crashes counts as a failure. */
export async function runStep({ name, command, report }: Step): Promise<Counts> {
  if (report) rmSync(report.file, { force: true });
  const code = await exitCode(command);
  const counts =
    report && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
      : { passed: code === 0 && !report ? 1 : 0, flaky: [], failures: [], skipped: 0 };
  if (code === 0 || counts.failures.length > 0) return counts;
  const failure = { name, message: `${command.join(' ')} ended with exit code ${code}` };
  return { ...counts, failures: [failure] };
}

function exitCode([program = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The sum of all counts. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({
    passed: a.passed + b.passed,
    flaky: [...a.flaky, ...b.flaky],
    failures: [...a.failures, ...b.failures],
    skipped: a.skipped + b.skipped,
  }));
}

const MESSAGE_LINES = 20;
/** A line of a stack that is not of this project. */
const FOREIGN = /^\s+at .*(?:node_modules|<anonymous>)/;

/**
 * The end of a test run: what failed or needed another try, again, because its output is far above
 * by now; then one line of counts.
 */
export function closing({ passed, flaky, failures, skipped }: Counts): string {
  const counts = [`${passed} passed`, `${failures.length} failed`];
  if (flaky.length > 0) counts.push(`${flaky.length} passed only at another try`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  return [
    ...flaky.map((test) => recap('~', test)),
    ...failures.map((test) => recap('✗', test)),
    counts.join(', '),
  ].join('\n\n');
}

function recap(mark: string, { name, message }: Failure): string {
  const lines = stripVTControlCharacters(message)
    .trimEnd()
    .split('\n')
    .filter((line) => !FOREIGN.test(line));
  const first = lines.slice(0, MESSAGE_LINES).map((line) => `    ${line}`);
  return [`${mark} ${name}`, ...first].join('\n');
}
