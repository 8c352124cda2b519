import type { Context, Result } from '../context.ts';
import type { Task } from '../plan/tasks.ts';
import { performBegin } from './perform-begin.ts';
import { performCommand } from './perform-command.ts';
import { performEdit } from './perform-edit.ts';
import { performFile, performGraph, performStrip } from './perform-fence.ts';
import { performPlots } from './perform-plots.ts';

/** Does one task of a page. */
export function perform(task: Task, context: Context): Promise<Result> {
  switch (task.kind) {
    case 'begin':
      return performBegin(task, context);
    case 'file':
      return performFile(task, context);
    case 'graph':
      return performGraph(task, context);
    case 'strip':
      return performStrip(task, context);
    case 'plots':
      return performPlots(task, context);
    case 'edit':
      return performEdit(task, context);
    case 'command':
      return performCommand(task, context);
  }
}
