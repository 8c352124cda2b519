import type { Ordered } from './ordered.ts';
import { toRows } from './rows.ts';
import { spread } from './spread.ts';
import { straighten } from './straighten.ts';

const ROUNDS = 24;
/** How much stronger the points of one row pull at each other than at others. */
const ROW_PULL = 8;

/**
 * The height of every point, 0 at the top: near the neighbours on both sides, so that edges run as
 * level as the order and the room of each point allow.
 */
export function toHeights(ordered: Ordered): Map<string, number> {
  const { layers, steps } = ordered;
  const rows = toRows(layers.flat(), steps);
  const rowOf = new Map(rows.flatMap((row) => row.map((point) => [point, row] as const)));
  const pulls = new Map<string, { other: string; pull: number }[]>();
  for (const [from, to] of steps) {
    const pull = rowOf.get(from) === rowOf.get(to) ? ROW_PULL : 1;
    pulls.set(from, [...(pulls.get(from) ?? []), { other: to, pull }]);
    pulls.set(to, [...(pulls.get(to) ?? []), { other: from, pull }]);
  }

  const heights = new Map<string, number>();
  for (const layer of layers) settle(layer, () => ({ at: 0, weight: 1 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) settle(layer, wish);
  }
  const straight = straighten(heights, rows, ordered);
  const top = Math.min(...straight.values());
  return new Map([...straight].map(([point, height]) => [point, height - top]));

  function settle(layer: readonly string[], wishOf: typeof wish): void {
    const places = spread(layer.map((point, i) => ({ ...wishOf(point), gap: gap(layer, i) })));
    for (const [i, point] of layer.entries()) heights.set(point, places[i] ?? 0);
  }

  function wish(point: string): { at: number; weight: number } {
    const all = pulls.get(point) ?? [];
    const weight = all.reduce((sum, { pull }) => sum + pull, 0);
    if (weight === 0) return { at: heights.get(point) ?? 0, weight: 0.01 };
    const sum = all.reduce((sum, { other, pull }) => sum + pull * (heights.get(other) ?? 0), 0);
    return { at: sum / weight, weight };
  }

  function gap(layer: readonly string[], i: number): number {
    return i === 0 ? 0 : ordered.halfOf(layer[i - 1] ?? '') + ordered.halfOf(layer[i] ?? '');
  }
}
