import { type Curve, distanceTo, levelCurve, type Point, round } from './curve.ts';
import { type Dot, type Look, outlineOf, radiusOf, type Sizes, sizesFor } from './dot.ts';
import type { Edge } from './dag.ts';
import type { Plan } from './plan.ts';

/** The size of a glyph in its own units. */
export const WIDTH = 96;
export const HEIGHT = 56;

/** Everything with its place in the glyph. */
export interface Drawing {
  readonly sizes: Sizes;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
}

/** An edge as it is drawn: curves that join, from dot to dot. */
export interface Line {
  readonly edge: Edge;
  readonly curves: readonly Curve[];
}

const LARGEST = 4.4;
const SMALLEST = 0.8;
const STEP = 0.2;
/** The largest distance of layers, and of dots in a layer. */
const MAX_DX = 27;
const MAX_DY = 17;
/** How freely lines and dots pass each other. */
const CLEARANCE = 0.8;
const BENDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The drawing with the largest dots that no line touches. */
export function fit(plan: Plan, lookOf: (stage: string) => Look): Drawing {
  let radius = LARGEST;
  while (radius > SMALLEST) {
    const drawing = draw(plan, lookOf, sizesFor(radius));
    if (drawing) return drawing;
    radius = round(radius - STEP);
  }
  return draw(plan, lookOf, sizesFor(SMALLEST), true) ?? { sizes: sizesFor(0), dots: [], lines: [] };
}

function draw(
  plan: Plan,
  lookOf: (stage: string) => Look,
  sizes: Sizes,
  always = false,
): Drawing | undefined {
  const points = place(plan, lookOf, sizes);
  const dots = plan.layers
    .flat()
    .filter((point) => !plan.lanes.has(point))
    .map((stage): Dot => {
      const look = lookOf(stage);
      return { stage, look, at: points.get(stage) ?? [0, 0], radius: radiusOf(look, sizes) };
    });
  if (!always && !apart(dots, sizes)) return undefined;
  const lines: Line[] = [];
  return { sizes, dots, lines };
}
