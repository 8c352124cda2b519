import { plotsTable } from '../../charts/plots.ts';
import type { Context, Result } from '../context.ts';
import type { Task } from '../plan/tasks.ts';
import { compareFence } from './compare-fence.ts';

/** Compares a chart's table with the data that DVC has for its plot at this point of the page. */
export async function performPlots(
  { fence, command }: Extract<Task, { kind: 'plots' }>,
  context: Context,
): Promise<Result> {
  const outcome = await context.shell.run(command);
  const { x = '', y = '' } = fence.meta.values;
  const isDone = outcome.kind === 'done' && outcome.exit === 0;
  const lines = isDone ? plotsTable(outcome.output, x, y) : undefined;
  if (lines) return compareFence(fence, lines, 'plots-differ', command, context);
  return {
    step: {
      status: 'failed',
      failure: {
        rule: 'plots-fail',
        message: `${command} has no ${y} over ${x}:\n${outcome.output.trim()}`,
        fix: 'name a file under plots in dvc.yaml, revisions that have it, and its columns',
      },
    },
  };
}
