import type { Edge } from '../graph/graph.ts';
import { type Curve, distanceTo, levelCurve, type Point, round } from './curve.ts';
import { type Dot, outlineOf } from './dot.ts';
import type { Route } from './layout/lanes.ts';

/** An edge as it is drawn: curves that join, from the outline of one dot to that of another. */
export interface Line {
  readonly edge: Edge;
  readonly curves: readonly Curve[];
  /** Whether it leaves enough room to every other dot. */
  readonly clear: boolean;
}

/** From the gentlest curve to the steepest one that still goes from left to right. */
const BENDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** The room that a line leaves to the dots that it passes. */
const CLEARANCE = 1;

/** The line of a route through its points. */
export function drawLine(
  { edge, points }: Route,
  at: ReadonlyMap<string, Point>,
  dots: ReadonlyMap<string, Dot>,
): Line {
  const others = [...dots.values()].filter(({ stage }) => !edge.includes(stage));
  const stops = points.map((point, i): Point => {
    const [x, y] = at.get(point) ?? [0, 0];
    const dot = dots.get(point);
    const outline = dot ? outlineOf(dot.look, dot.radius) : 0;
    return [round(i === 0 ? x + outline : x - outline), y];
  });
  const pieces = stops.slice(1).map((to, i) => gentlest(stops[i] ?? to, to, others));
  return {
    edge,
    curves: pieces.map(({ curve }) => curve),
    clear: pieces.every(({ clear }) => clear),
  };
}

/** The gentlest curve that stays clear of every dot, or else the steepest one. */
function gentlest(from: Point, to: Point, dots: readonly Dot[]): { curve: Curve; clear: boolean } {
  const near = dots.filter(({ at, radius }) => {
    const room = radius + CLEARANCE;
    return at[0] > from[0] - room && at[0] < to[0] + room;
  });
  const isClear = (curve: Curve): boolean =>
    near.every(({ at, radius }) => distanceTo(curve, at) >= radius + CLEARANCE);
  const curves = BENDS.map((bend) => levelCurve(from, to, bend));
  const curve = curves.find(isClear);
  return { curve: curve ?? levelCurve(from, to, 1), clear: curve !== undefined };
}
