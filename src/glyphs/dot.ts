import type { RunState } from '../graph/run-states.ts';
import type { Point } from './curve.ts';

/** How a dot looks: plain in a glyph, and by its state in a run strip. */
export interface Look {
  readonly state: RunState | 'idle' | undefined;
  readonly focus: boolean;
  /** How many stages the dot stands for. */
  readonly count: number;
}

/** A dot of the drawing. */
export interface Dot {
  readonly stage: string;
  readonly look: Look;
  readonly at: Point;
  readonly radius: number;
}

/** How large dots and lines are: `dot` is the radius of one that stands for a single stage. */
export interface Sizes {
  readonly dot: number;
  readonly group: number;
  readonly stroke: number;
}

/** Where a number can be read with ease: a group is only smaller when it has to be. */
const LEGIBLE = 6.4;

/** The sizes that go with this radius of a dot. */
export function sizesFor(dot: number): Sizes {
  return {
    dot,
    group: Math.max(dot * 1.8, Math.min(LEGIBLE, dot * 3)),
    stroke: Math.max(0.7, Math.min(1.2, dot * 0.28)),
  };
}

/** The room that a dot takes. */
export function radiusOf({ count }: Look, { dot, group }: Sizes): number {
  return count > 1 ? group : dot;
}

/** How far from its centre a dot is drawn: where edges end. */
export function outlineOf({ state, count }: Look, radius: number): number {
  return state === 'idle' && count === 1 ? radius * 0.6 : radius;
}
