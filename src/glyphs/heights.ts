import type { Edge } from './dag.ts';
import { spread, type Wish } from './spread.ts';

/** What the vertical placement needs to know about the graph. */
export interface Ordered {
  readonly layers: readonly (readonly string[])[];
  readonly steps: readonly Edge[];
  /** Half of the room that a point takes; two ordinary dots are 1 apart. */
  halfOf(point: string): number;
  /** How strongly a step wants to be level. */
  pullOf(step: Edge): number;
}

const ROUNDS = 24;

/**
 * The height of every point, 0 at the top: near the neighbours on both sides, so that edges run as
 * level as the order and the room of each point allow.
 */
export function toHeights({ layers, steps, halfOf, pullOf }: Ordered): Map<string, number> {
  const pulls = new Map<string, { other: string; pull: number }[]>();
  for (const step of steps) {
    const [from, to] = step;
    const pull = pullOf(step);
    pulls.set(from, [...(pulls.get(from) ?? []), { other: to, pull }]);
    pulls.set(to, [...(pulls.get(to) ?? []), { other: from, pull }]);
  }
  const heights = new Map<string, number>();
  for (const layer of layers) stack(layer);
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) settle(layer);
  }
  const top = Math.min(...heights.values());
  return new Map([...heights].map(([point, height]) => [point, height - top]));

  /** Points as close as they may be, around the middle. */
  function stack(layer: readonly string[]): void {
    const offsets = spread(layer.map((_, i) => ({ at: 0, weight: 1, gap: gap(layer, i) })));
    for (const [i, point] of layer.entries()) heights.set(point, offsets[i] ?? 0);
  }

  function settle(layer: readonly string[]): void {
    const places = spread(layer.map((point, i) => ({ ...wish(point), gap: gap(layer, i) })));
    for (const [i, point] of layer.entries()) heights.set(point, places[i] ?? 0);
  }

  function wish(point: string): Omit<Wish, 'gap'> {
    const all = pulls.get(point) ?? [];
    const weight = all.reduce((sum, { pull }) => sum + pull, 0);
    if (weight === 0) return { at: heights.get(point) ?? 0, weight: 0.01 };
    const sum = all.reduce((sum, { other, pull }) => sum + pull * (heights.get(other) ?? 0), 0);
    return { at: sum / weight, weight };
  }

  function gap(layer: readonly string[], i: number): number {
    return i === 0 ? 0 : halfOf(layer[i - 1] ?? '') + halfOf(layer[i] ?? '');
  }
}
