import { type Dag, predecessors, successors } from './graph.ts';

/** The stages by the length of the longest path that leads to them: what needs nothing is first. */
export function toLayers(dag: Dag): string[][] {
  const before = predecessors(dag);
  const known = new Map<string, number>();

  const depth = (stage: string): number => {
    const found = known.get(stage);
    if (found !== undefined) return found;
    const all = before.get(stage) ?? [];
    const value = all.length === 0 ? 0 : 1 + Math.max(...all.map(depth));
    known.set(stage, value);
    return value;
  };

  const layers: string[][] = [];
  for (const stage of dag.stages) {
    const index = depth(stage);
    while (layers.length <= index) layers.push([]);
    layers[index]?.push(stage);
  }
  return layers.map((layer) => layer.sort(byName));
}

/** The parts of the graph that no edge connects: the largest first, ties by name. */
export function toParts(dag: Dag): Dag[] {
  const [after, before] = [successors(dag), predecessors(dag)];
  const seen = new Set<string>();
  const parts: Dag[] = [];
  for (const start of [...dag.stages].sort(byName)) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const stage of part) {
      for (const other of [...(after.get(stage) ?? []), ...(before.get(stage) ?? [])]) {
        part.add(other);
      }
    }
    for (const stage of part) seen.add(stage);
    parts.push({
      stages: dag.stages.filter((stage) => part.has(stage)),
      edges: dag.edges.filter(([from]) => part.has(from)),
    });
  }
  return parts.sort((a, b) => b.stages.length - a.stages.length);
}

/** Compares names by their characters: the same order on every machine, in every language. */
export function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
