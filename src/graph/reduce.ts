import { type Dag, successors } from './graph.ts';

/**
 * The graph without the edges that its other edges imply (the transitive reduction). In a → b → c,
 * an edge from a to c says nothing about the order that is not already there.
 */
export function reduceEdges(dag: Dag): Dag {
  const next = successors(dag);
  const known = new Map<string, ReadonlySet<string>>();

  const reach = (stage: string): ReadonlySet<string> => {
    const found = known.get(stage);
    if (found) return found;
    const all = new Set<string>();
    for (const other of next.get(stage) ?? []) {
      all.add(other);
      for (const further of reach(other)) all.add(further);
    }
    known.set(stage, all);
    return all;
  };

  const implied = (from: string, to: string): boolean =>
    (next.get(from) ?? []).some((other) => other !== to && reach(other).has(to));
  return { stages: dag.stages, edges: dag.edges.filter(([from, to]) => !implied(from, to)) };
}
