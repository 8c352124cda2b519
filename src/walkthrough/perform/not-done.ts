import type { Context } from '../context.ts';
import type { Failure } from '../report.ts';
import type { Outcome } from '../sandbox/shell.ts';

type Done = Extract<Outcome, { kind: 'done' }>;

/** Whether the command came to its end. */
export function isDone(outcome: Outcome): outcome is Done {
  return outcome.kind === 'done';
}

/** Why a command did not come to its end. */
export function notDone(outcome: Exclude<Outcome, Done>, { options }: Context): Failure {
  if (options.signal?.aborted) {
    return { rule: 'interrupted', message: 'interrupted', fix: 'run the page again' };
  }
  switch (outcome.kind) {
    case 'gone':
      return {
        rule: 'shell-ended',
        message: 'the command ended the page’s shell',
        fix: 'run `exit` in a subshell: (exit 1), and leave `set -e` out',
      };
    case 'flooded':
      return {
        rule: 'output-too-long',
        message: 'the command printed more than 1 MB',
        fix: 'let it print less: -q, | head, > file',
      };
    case 'hung':
      return {
        rule: 'timeout',
        message: `the command did not end within ${options.timeout / 1000} s`,
        fix: 'make it end by itself, or run it in the background and end it on the page',
        waitingFor: outcome.waitingFor,
      };
  }
}
