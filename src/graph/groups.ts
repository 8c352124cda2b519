import { type Dag, predecessors, successors } from './graph.ts';

/** The most siblings that are drawn one by one. */
const MAX_SIBLINGS = 6;

/** A graph in which one stage may stand for several that look the same. */
export interface Grouped {
  readonly dag: Dag;
  /** Every stage of the graph with the stages that it stands for, itself included. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes one stage of the siblings that a `foreach` or a `matrix` made, when there are more than
 * six of them and all have the same neighbours. Siblings with another look are a group of their own.
 */
export function groupSiblings(dag: Dag, look: (stage: string) => string = () => ''): Grouped {
  const [before, after] = [predecessors(dag), successors(dag)];
  const family = (stage: string): string => {
    if (!stage.includes('@') || stage.endsWith('.dvc')) return JSON.stringify([stage]);
    const prefix = stage.slice(0, stage.indexOf('@'));
    const sides = [before, after].map((side) => [...(side.get(stage) ?? [])].sort());
    return JSON.stringify([prefix, ...sides]);
  };
  const groups = [...bundle(dag.stages, family)].flatMap((siblings) =>
    siblings.length > MAX_SIBLINGS ? [...bundle(siblings, look)] : siblings.map((stage) => [stage]),
  );
  const members = new Map(groups.map((group) => [group[0] ?? '', group]));
  return {
    dag: {
      stages: dag.stages.filter((stage) => members.has(stage)),
      edges: dag.edges.filter(([from, to]) => members.has(from) && members.has(to)),
    },
    members,
  };
}

function bundle(stages: readonly string[], key: (stage: string) => string): Iterable<string[]> {
  return Map.groupBy(stages, key).values();
}
