import type { Context, Result } from './context.ts';
import { performCommand } from './perform-command.ts';
import { performEdit, performFile, performGraph, performStrip } from './perform-fence.ts';
import type { Task } from './tasks.ts';

/** Does one task of a page. */
export function perform(task: Task, context: Context): Promise<Result> {
  switch (task.kind) {
    case 'file':
      return performFile(task, context);
    case 'graph':
      return performGraph(task, context);
    case 'strip':
      return performStrip(task, context);
    case 'edit':
      return performEdit(task, context);
    case 'command':
      return performCommand(task, context);
  }
}
