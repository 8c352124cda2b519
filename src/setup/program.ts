import { spawnSync } from 'node:child_process';
import { SetUpError } from './set-up-error.ts';

export interface ProgramOptions {
  /** What the user does not get when the program fails: "uv cannot be installed". */
  readonly failure: string;
  readonly fix: string;
  readonly input?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/**
 * Runs a program of the set-up and gives what it prints.
 *
 * @throws SetUpError with what the program said, when it fails.
 */
export function runProgram(
  [program = '', ...args]: readonly string[],
  { failure, fix, input = '', env = process.env }: ProgramOptions,
): string {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const reason = signal ? `interrupted by ${signal}` : (error?.message ?? summarize(stderr));
  throw new SetUpError(`${failure}: ${reason}. Fix: ${fix}`);
}

const LONGEST = 300;

/** A program's complaint in one line: the last lines that say something, without their ornaments. */
export function summarize(stderr: string): string {
  const text = stderr
    .replaceAll(/\x1b\[[\d;]*m/g, '')
    .replaceAll(/[×╰─▶│├]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return text.length > LONGEST ? `… ${text.slice(-LONGEST)}` : text;
}
