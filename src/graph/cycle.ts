import { type Dag, successors } from './graph.ts';

/** Stages that feed each other in a circle, the first one again at the end; undefined without. */
export function findCycle(dag: Dag): string[] | undefined {
  const next = successors(dag);
  const done = new Set<string>();

  const visit = (stage: string, trail: readonly string[]): string[] | undefined => {
    const start = trail.indexOf(stage);
    if (start >= 0) return [...trail.slice(start), stage];
    if (done.has(stage)) return undefined;
    for (const other of next.get(stage) ?? []) {
      const cycle = visit(other, [...trail, stage]);
      if (cycle) return cycle;
    }
    done.add(stage);
    return undefined;
  };

  for (const stage of dag.stages) {
    const cycle = visit(stage, []);
    if (cycle) return cycle;
  }
  return undefined;
}
