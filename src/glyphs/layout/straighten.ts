import type { Edge } from '../../graph/graph.ts';
import type { Ordered } from './ordered.ts';

const ROUNDS = 12;

/**
 * Moves every row to one height, as near to what it is connected with as its neighbours in each
 * layer allow. A row without room for that keeps its bends.
 */
export function straighten(
  heights: ReadonlyMap<string, number>,
  rows: readonly (readonly string[])[],
  { layers, steps, halfOf }: Ordered,
): Map<string, number> {
  const result = new Map(heights);
  const heightOf = (point: string): number => result.get(point) ?? 0;
  const place = new Map(layers.flatMap((layer) => layer.map((p, i) => [p, { layer, i }] as const)));

  /** From where to where a point may move: to its neighbours in the layer, and not past them. */
  const roomOf = (point: string): readonly [number, number] => {
    const { layer = [], i = 0 } = place.get(point) ?? {};
    const [above, below] = [layer[i - 1], layer[i + 1]];
    const gap = (other: string): number => halfOf(other) + halfOf(point);
    return [
      above === undefined ? Number.NEGATIVE_INFINITY : heightOf(above) + gap(above),
      below === undefined ? Number.POSITIVE_INFINITY : heightOf(below) - gap(below),
    ];
  };
  const wishOf = (row: readonly string[], others: readonly string[]): number =>
    mean((others.length > 0 ? others : row).map(heightOf));
  const connected = rows.map((row) => ({ row, others: neighboursOf(row, steps) }));

  for (let round = 0; round < ROUNDS; round++) {
    for (const { row, others } of round % 2 === 0 ? connected : connected.toReversed()) {
      const rooms = row.map(roomOf);
      const top = Math.max(...rooms.map(([from]) => from));
      const bottom = Math.min(...rooms.map(([, to]) => to));
      if (top > bottom) continue;
      const height = Math.min(bottom, Math.max(top, wishOf(row, others)));
      for (const point of row) result.set(point, height);
    }
  }
  return result;
}

/** What a row is connected with outside of itself, once for each step. */
function neighboursOf(row: readonly string[], steps: readonly Edge[]): string[] {
  const inside = new Set(row);
  return steps.flatMap(([from, to]) => {
    if (inside.has(from) === inside.has(to)) return [];
    return [inside.has(from) ? to : from];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
