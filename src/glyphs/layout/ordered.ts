import type { Edge } from '../../graph/graph.ts';

/** What the vertical placement needs to know about a graph. */
export interface Ordered {
  /** The points of each layer from top to bottom. */
  readonly layers: readonly (readonly string[])[];
  readonly steps: readonly Edge[];
  /** Half of the room that a point takes; two ordinary dots are 1 apart. */
  halfOf(point: string): number;
}
