import type { Page } from '../catalogue/page.ts';
import type { RedactorName } from '../catalogue/transcript/redactor-names.ts';
import type { Splice } from './compare/splice.ts';
import { unusedRedactors } from './compare/volatile.ts';
import type { Context, RunOptions } from './context.ts';
import type { ExampleCheck } from './example/check-example.ts';
import { perform } from './perform/perform.ts';
import { planByHand } from './plan/by-hand.ts';
import { planPage, type Task } from './plan/tasks.ts';
import type { PageReport, StepReport } from './report.ts';
import { createReaderFolder } from './sandbox/by-hand.ts';
import { removeSandbox } from './sandbox/remove.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import { Shell } from './sandbox/shell.ts';
import { crash, describe, exampleSteps, failed, leftBehind, mustStop } from './steps.ts';

/** A finished page: its report, and the changes that would make it right. */
export interface PageRun {
  readonly report: PageReport;
  readonly splices: readonly Splice[];
}

/**
 * Runs a page in a sandbox of its own and compares. After the first failure the commands left
 * are skipped; shown files and the graph are all checked before the first command.
 *
 * @param example what its example's check found, when there was one
 */
export async function runPage(
  page: Page,
  options: RunOptions,
  example?: ExampleCheck,
): Promise<PageRun> {
  const start = performance.now();
  const name = page.data.example ?? page.slug;
  const { root, venv, byHand, keepGoing } = options;
  const create = byHand ? createReaderFolder : createSandbox;
  const sandbox = create({ root, venv, example: page.data.example, name });
  const shell = new Shell({ sandbox, ...options });
  const abort = () => void shell.close();
  options.signal?.addEventListener('abort', abort, { once: true });

  const steps: StepReport[] = [];
  const splices: Splice[] = [];
  const outputs: (readonly string[])[] = [];
  const redactors = page.data.volatile as RedactorName[];
  const context = { page, sandbox, shell, redactors, options, graph: example?.graph };
  try {
    for (const task of plan(page, options)) {
      const described = describe(task);
      if (isOver(task, steps, context)) {
        steps.push({ ...described, status: 'skipped' });
        continue;
      }
      options.onCommand?.(described.title);
      const result = await perform(task, context).catch(crash);
      steps.push({ ...described, ...result.step });
      splices.push(...(result.splices ?? []));
      outputs.push(result.output ?? []);
    }
    if (!byHand && !keepGoing && !steps.some(failed)) {
      steps.push(...unusedRedactors(page, redactors, outputs.flat()));
    }
  } finally {
    options.signal?.removeEventListener('abort', abort);
    await shell.close();
  }
  const kept = options.keep && steps.some(failed);
  const left = kept ? undefined : removeSandbox(sandbox);
  const report: PageReport = {
    page: page.id,
    file: page.file,
    milliseconds: Math.round(performance.now() - start),
    steps: [...(example ? exampleSteps(page, example) : []), ...steps, ...leftBehind(left)],
    sandbox: kept ? sandbox.root : undefined,
  };
  return { report, splices };
}

/** Whether the task is skipped, after what became of those before it. */
function isOver(task: Task, steps: readonly StepReport[], { options, shell }: Context): boolean {
  return options.keepGoing ? shell.hasEnded : mustStop(task, steps);
}

function plan(page: Page, { byHand }: RunOptions): readonly Task[] {
  return byHand ? planByHand(page, byHand) : planPage(page);
}
