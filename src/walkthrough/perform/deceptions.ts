import type { Failure } from '../report.ts';
import type { Ended } from '../sandbox/marks.ts';

/** Exit code of a command that `head` or `grep -q` left with nobody to read what it prints. */
const SIGPIPE = 141;

/** The shell keeps its own descriptors above 9 while a command runs. */
const DESCRIPTOR =
  /[<>]&\s*\d{2,}|\bread\b.*-u\s*\d{2,}|\/proc\/(?:self|thread-self|\$|\d)\S*\/fd\b/;

const NO_EXECUTION = /\bset\s+(?:-[a-z]*n\b|-o\s+noexec)/;

/** Why a command may not run: it reaches for what the runner talks to the shell by, or mutes it. */
export function forbidden(command: string): Failure | undefined {
  if (DESCRIPTOR.test(command)) {
    return {
      rule: 'descriptor',
      message: 'the command uses file descriptors that belong to the runner',
      fix: 'redirect with descriptors below 10, and leave /proc/…/fd alone',
    };
  }
  if (!NO_EXECUTION.test(command)) return undefined;
  return {
    rule: 'no-execution',
    message: 'after this command the shell would run nothing more',
    fix: 'leave `set -n` out, or use it in a shell of its own: bash -n script.sh',
  };
}

/** Why what a command did cannot be believed; undefined when it can. */
export function deception(command: string, ended: Ended): Failure | undefined {
  if (ended.takenOver !== '') {
    return {
      rule: 'taken-over',
      message: `the command puts something in the place of a program: ${ended.takenOver}`,
      fix: 'give functions and aliases names of their own, and set no DEBUG trap',
    };
  }
  const hidden = hiddenExit(command, ended.pipe);
  if (hidden === undefined) return undefined;
  return {
    rule: 'pipe-hides-exit',
    message: `DVC ended with exit code ${hidden}, and the pipe hides it`,
    fix: 'let DVC end the line, or write its output to a file first',
  };
}

/** Exit code of a DVC command before the last one in a pipe, unless it is 0 or nobody read on. */
function hiddenExit(command: string, codes: readonly number[]): number | undefined {
  const parts = command.split(/\|\|?/).slice(-codes.length);
  return codes
    .slice(0, -1)
    .find((code, i) => code !== 0 && code !== SIGPIPE && /\bdvc\b/.test(parts[i] ?? ''));
}
