import { type Edge, predecessors, successors } from '../../graph/graph.ts';

/**
 * Points that follow each other and nothing else, as rows: each is meant to be drawn as a straight
 * line. A point without such a neighbour is a row of its own.
 */
export function toRows(points: readonly string[], steps: readonly Edge[]): string[][] {
  const dag = { stages: points, edges: steps };
  const [before, after] = [predecessors(dag), successors(dag)];
  const only = (list: readonly string[] = []): string | undefined =>
    list.length === 1 ? list[0] : undefined;
  const next = (point: string): string | undefined => {
    const other = only(after.get(point));
    return other !== undefined && only(before.get(other)) === point ? other : undefined;
  };
  const inside = new Set(points.flatMap((point) => next(point) ?? []));
  return points
    .filter((point) => !inside.has(point))
    .map((start) => {
      const row: string[] = [];
      for (let point: string | undefined = start; point !== undefined; point = next(point)) {
        row.push(point);
      }
      return row;
    });
}
