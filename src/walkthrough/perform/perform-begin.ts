import { toLines } from '../../catalogue/transcript/transcript.ts';
import type { Context, Result } from '../context.ts';
import type { BeginTask } from '../plan/tasks.ts';
import { isDone, notDone } from './not-done.ts';

/** Runs a command of "Follow along", which succeeds and prints nothing. */
export async function performBegin({ command }: BeginTask, context: Context): Promise<Result> {
  const outcome = await context.shell.run(command);
  const output = toLines(outcome.output);
  if (!isDone(outcome)) return { step: { status: 'failed', failure: notDone(outcome, context) } };
  if (outcome.exit === 0 && output.length === 0) return { step: { status: 'passed', exit: 0 } };
  const failure = {
    rule: 'follow-along' as const,
    message: `"Follow along" does not lead to the page: exit code ${outcome.exit}`,
    fix: 'mend the example, or src/catalogue/reader/follow-along.ts',
    diff: output.map((actual) => ({ op: 'extra', actual }) as const),
  };
  return { step: { status: 'failed', failure, exit: outcome.exit } };
}
