import { frontmatterLine } from '../catalogue/frontmatter.ts';
import type { Page } from '../catalogue/page.ts';
import { whatHides } from '../catalogue/transcript/hides.ts';
import { ANY_LINES } from '../catalogue/transcript/output-line.ts';
import type { Result } from './context.ts';
import type { ExampleCheck } from './example/check-example.ts';
import type { Task } from './plan/tasks.ts';
import type { StepReport } from './report.ts';

/** The check of an example as a step of its page: one that passed, or one for each problem. */
export function exampleSteps(page: Page, { problems }: ExampleCheck): StepReport[] {
  const kind = 'example';
  const title = `examples/${page.data.example}`;
  if (problems.length === 0) {
    return [{ kind, line: frontmatterLine(page.source, 'example'), title, status: 'passed' }];
  }
  return problems.map(({ file, line, ...failure }) => {
    return { kind, file, line, title, status: 'failed', failure };
  });
}

/** How a task is named in a report. */
export function describe(
  task: Task,
): Pick<StepReport, 'kind' | 'line' | 'title' | 'hides' | 'skips'> {
  if (task.kind === 'begin') return { kind: 'begin', line: 1, title: task.command };
  const { kind, fence } = task;
  if (kind === 'command') return describeCommand(task);
  if (kind === 'graph' || kind === 'strip')
    return { kind: 'graph', line: fence.line, title: 'dvc dag' };
  if (kind === 'plots') return { kind, line: fence.line, title: task.command };
  return { kind, line: fence.line, title: task.path };
}

function describeCommand({ fence, step }: Extract<Task, { kind: 'command' }>) {
  const { hides, skips } = fence.meta.values;
  const isHiding = whatHides(step.command) !== undefined;
  const isSkipping = step.expected.includes(ANY_LINES);
  return {
    kind: 'command',
    line: step.line,
    title: step.command,
    ...(isHiding ? { hides } : {}),
    ...(isSkipping ? { skips } : {}),
  } as const;
}

/** What is shown of the example is all compared, whatever is wrong with the rest. */
export function mustStop({ kind }: Task, steps: readonly StepReport[]): boolean {
  if (kind === 'file') return false;
  if (kind === 'graph') return steps.some((step) => step.kind === 'command' && failed(step));
  return steps.some(failed);
}

/** Whether the step failed. */
export function failed({ status }: StepReport): boolean {
  return status === 'failed';
}

/** What the engine did not expect is a failure of this page, and of no other. */
export function crash(error: unknown): Result {
  const message = error instanceof Error ? error.message : String(error);
  const failure = {
    rule: 'engine' as const,
    message,
    fix: 'undo what the page did to its sandbox here',
  };
  return { step: { status: 'failed', failure } };
}

/** A failure when something of the sandbox is left. */
export function leftBehind(left: string | undefined): StepReport[] {
  if (left === undefined) return [];
  const failure = { rule: 'sandbox-left' as const, message: left, fix: 'remove it by hand' };
  return [{ kind: 'command', line: 1, title: 'rm', status: 'failed', failure }];
}
