import type { Page } from '../catalogue/page.ts';
import { performCommand } from './perform-command.ts';
import { performEdit, performFile, performGraph } from './perform-fence.ts';
import type { RedactorName } from './redact.ts';
import type { StepReport } from './report.ts';
import type { RunOptions } from './run-page.ts';
import type { Sandbox } from './sandbox.ts';
import type { Shell } from './shell.ts';
import type { Splice } from './splice.ts';
import type { Task } from './tasks.ts';

/** What a task works with. */
export interface Context {
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly shell: Shell;
  readonly redactors: readonly RedactorName[];
  readonly options: RunOptions;
}

/** What a task comes to. */
export interface Result {
  readonly step: Pick<StepReport, 'status' | 'failure' | 'exit'>;
  /** How the page would have to change. */
  readonly splices?: readonly Splice[];
  /** The lines that a command printed. */
  readonly output?: readonly string[];
}

/** Does one task of a page. */
export function perform(task: Task, context: Context): Promise<Result> {
  switch (task.kind) {
    case 'file':
      return performFile(task, context);
    case 'graph':
      return performGraph(task, context);
    case 'edit':
      return performEdit(task, context);
    case 'command':
      return performCommand(task, context);
  }
}

/** The command that rewrites what a page got wrong. */
export function updateCommand(page: Page): string {
  return `npm run verify -- ${page.id} --update`;
}
