import { plotsCommand } from '../../catalogue/chart.ts';
import { type Fence, isDag } from '../../catalogue/fence.ts';
import type { Page } from '../../catalogue/page.ts';
import { pageGraphs, runOutput } from '../../catalogue/page-graphs.ts';
import type { Step } from '../../catalogue/transcript/transcript.ts';
import type { Dag } from '../../graph/graph.ts';
import { mentionedStages } from '../../graph/run-states.ts';

/** One thing to do with a page. */
export type Task = FenceTask | BeginTask;

/** A command of "Follow along": what a reader does before the first fence. */
export interface BeginTask {
  readonly kind: 'begin';
  readonly command: string;
}

/** What a fence asks for. */
export type FenceTask =
  | { readonly kind: 'file'; readonly fence: Fence; readonly path: string }
  /** `isExample`: it shows the example as it is committed. */
  | { readonly kind: 'graph'; readonly fence: Fence; readonly isExample: boolean }
  /** A chart of what DVC has for a plot at this point. */
  | { readonly kind: 'plots'; readonly fence: Fence; readonly command: string }
  | { readonly kind: 'edit'; readonly fence: Fence; readonly path: string }
  | { readonly kind: 'command'; readonly fence: Fence; readonly step: Step }
  /** The graph of a run strip that the page does not show: DVC must see it in this way, too. */
  | { readonly kind: 'strip'; readonly fence: Fence; readonly dag: Dag };

/**
 * What there is to do, in order. Shown files and the first graph describe the example as it is
 * committed, so they come before the first command; the rest keeps the page's order.
 *
 * @throws DagError when a `mermaid dag` fence holds no graph.
 */
export function planPage(page: Page): FenceTask[] {
  const first = page.fences.find(isDag);
  const fences = page.fences.flatMap((fence) => toTasks(fence, fence === first));
  const tasks = [...fences, ...strips(page)].sort(byLine);
  const still = (task: FenceTask) =>
    task.kind === 'file' || (task.kind === 'graph' && task.isExample);
  return [...tasks.filter(still), ...tasks.filter((task) => !still(task))];
}

/** What one fence asks for, in order. */
export function toTasks(fence: Fence, isExample: boolean): FenceTask[] {
  const path = fence.meta.values.file;
  if (isDag(fence)) return [{ kind: 'graph', fence, isExample }];
  if (fence.lang === 'console') {
    return fence.steps.map((step) => ({ kind: 'command', fence, step }));
  }
  const command = plotsCommand(fence);
  if (command !== undefined) return [{ kind: 'plots', fence, command }];
  if (path === undefined) return [];
  return [{ kind: fence.lang === 'diff' ? 'edit' : 'file', fence, path }];
}

/** One for each graph that no fence shows, after the first transcript whose strip is drawn from it. */
function strips(page: Page): FenceTask[] {
  const seen = new Set<Dag>();
  return [...pageGraphs(page)].flatMap(([fence, { dag, isShown }]): FenceTask[] => {
    if (isShown || seen.has(dag) || mentionedStages(runOutput(fence)).length === 0) return [];
    seen.add(dag);
    return [{ kind: 'strip', fence, dag }];
  });
}

/** A strip comes after the commands of its transcript: sorting keeps their order. */
function byLine(a: FenceTask, b: FenceTask): number {
  return a.fence.line - b.fence.line;
}
