import type { Dag } from './graph.ts';

/** A stage that a `foreach` or a `matrix` made of one item of its list. */
interface Item {
  /** Name of the loop, with the file it is in: `clean`, `demand/dvc.yaml:clean`. */
  readonly loop: string;
  readonly item: string;
}

/** `clean@2026-01` as its loop and its item; undefined for a stage that no loop made. */
export function toItem(stage: string): Item | undefined {
  const [, loop, item] = /^([^@]+)@(.+)$/.exec(stage) ?? [];
  return loop === undefined || item === undefined || item.endsWith('.dvc')
    ? undefined
    : { loop, item };
}

/**
 * The graph with one more stage of a loop that it has, connected as its siblings are: a loop makes
 * all its stages from one template. Undefined when no sibling is there.
 */
export function addItem(dag: Dag, stage: string): Dag | undefined {
  const loop = toItem(stage)?.loop;
  const last = dag.stages.findLastIndex((other) => toItem(other)?.loop === loop);
  const sibling = dag.stages[last];
  if (loop === undefined || sibling === undefined) return undefined;
  const own = dag.edges
    .filter((edge) => edge.includes(sibling))
    .map(([from, to]) => [from === sibling ? stage : from, to === sibling ? stage : to] as const);
  return { stages: dag.stages.toSpliced(last + 1, 0, stage), edges: [...dag.edges, ...own] };
}

/**
 * The graph after a list has changed: items leave its loops, and others enter them. The same graph
 * where the list is none of a loop.
 */
export function changeItems(
  dag: Dag,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): Dag {
  const items = dag.stages.flatMap((stage) => toItem(stage) ?? []);
  const loops = new Set(items.filter(({ item }) => before.includes(item)).map(({ loop }) => loop));
  const named = (item: string) => [...loops].map((loop) => `${loop}@${item}`);
  const entering = after.filter((item) => !before.includes(item));
  const leaving = before.filter((item) => !after.includes(item)).flatMap(named);
  if (loops.size === 0 || entering.length + leaving.length === 0) return dag;
  // Items enter before others leave: the last one of a loop is still there to be like.
  const grown = entering.reduce((graph, item) => addLike(graph, [...loops], item), dag);
  return {
    stages: grown.stages.filter((stage) => !leaving.includes(stage)),
    edges: grown.edges.filter((edge) => !edge.some((stage) => leaving.includes(stage))),
  };
}

/**
 * The graph with one more item of several loops, connected like the last one of each: where stages
 * of one item feed each other, those of the new item do so too.
 */
function addLike(dag: Dag, loops: readonly string[], item: string): Dag {
  const renamed = new Map(
    loops.flatMap((loop) => {
      const last = dag.stages.findLast((stage) => toItem(stage)?.loop === loop);
      const entering = `${loop}@${item}`;
      return last === undefined || dag.stages.includes(entering) ? [] : [[last, entering] as const];
    }),
  );
  const rename = (stage: string) => renamed.get(stage) ?? stage;
  return {
    stages: dag.stages.flatMap((stage) => [...new Set([stage, rename(stage)])]),
    edges: [
      ...dag.edges,
      ...dag.edges
        .filter((edge) => edge.some((stage) => renamed.has(stage)))
        .map(([from, to]) => [rename(from), rename(to)] as const),
    ],
  };
}
