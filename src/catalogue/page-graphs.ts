import { parseDag } from '../graph/dag.ts';
import type { Dag } from '../graph/graph.ts';
import { addItem, changeItems } from '../graph/items.ts';
import { mentionedStages } from '../graph/run-states.ts';
import { findStage } from '../graph/stage-name.ts';
import { type Fence, isDag } from './fence.ts';
import type { Page } from './page.ts';

/** The pipeline as a transcript finds it. */
export interface PageGraph {
  readonly dag: Dag;
  /** Whether the page shows just this graph above: then DVC has been asked for it. */
  readonly isShown: boolean;
  /** Stages that the transcript runs and that the graph does not have. */
  readonly unknown: readonly string[];
}

/**
 * The graph at each transcript of a page. It is the last one that the page shows, with what has
 * happened to it since: an edit of a list takes items out of a loop and puts others in, and a
 * transcript may name one more.
 *
 * @throws DagError when a `mermaid dag` fence holds no graph.
 */
export function pageGraphs({ fences }: Page): ReadonlyMap<Fence, PageGraph> {
  const graphs = new Map<Fence, PageGraph>();
  let shown: Dag | undefined;
  let dag: Dag | undefined;
  for (const fence of fences) {
    if (isDag(fence)) {
      shown = dagOf(fence);
      dag = shown;
    } else if (dag && fence.lang === 'diff') {
      dag = changeItems(dag, listItems(fence.value));
    } else if (dag && fence.lang === 'console') {
      const { known, unknown } = withMentioned(dag, runOutput(fence));
      dag = known;
      graphs.set(fence, { dag, isShown: dag === shown, unknown });
    }
  }
  return graphs;
}

/**
 * The graph in a `mermaid dag` fence; undefined in one that is empty, and waits for `--update`.
 *
 * @throws DagError when it holds something else.
 */
export function dagOf({ value }: Fence): Dag | undefined {
  return value.trim() === '' ? undefined : parseDag(value);
}

/** A dry run says that it runs stages, and runs none. */
const DRY = /\brepro\b.* --dry\b/;

/** What the commands of a transcript print, but for dry runs. */
export function runOutput({ steps }: Fence): string[] {
  return steps.filter(({ command }) => !DRY.test(command)).flatMap(({ expected }) => expected);
}

function withMentioned(dag: Dag, output: readonly string[]): { known: Dag; unknown: string[] } {
  const unknown: string[] = [];
  const known = mentionedStages(output).reduce((graph, name) => {
    if (findStage(name, graph.stages) !== undefined) return graph;
    const grown = addItem(graph, name);
    if (!grown) unknown.push(name);
    return grown ?? graph;
  }, dag);
  return { known, unknown };
}

const LIST_ITEM = /^([-+ ])\s*- +["']?([^"'\s]+)["']?\s*$/;

/** The items of lists in an edit, before it and after it. */
function listItems(diff: string): { before: string[]; after: string[] } {
  const items = diff.split('\n').flatMap((line) => {
    const [, sign = '', item = ''] = LIST_ITEM.exec(line) ?? [];
    return item ? [{ sign, item }] : [];
  });
  const without = (sign: string) =>
    items.filter((found) => found.sign !== sign).map(({ item }) => item);
  return { before: without('+'), after: without('-') };
}
