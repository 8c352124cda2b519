import { type Point, round } from './curve.ts';
import { type Dot, type Look, radiusOf, type Sizes, sizesFor } from './dot.ts';
import { frame } from './frame.ts';
import type { Plan } from './layout/plan.ts';
import { drawLine, type Line } from './lines.ts';

/** Everything with its place in the glyph. */
export interface Drawing {
  readonly sizes: Sizes;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
}

const LARGEST = 4.4;
const SMALLEST = 0.8;
const STEP = 0.2;
const MARGIN = 1.2;

/** The drawing with the largest dots that leaves room between all dots, and around every line. */
export function fit(plan: Plan, lookOf: (stage: string) => Look): Drawing {
  for (let radius = LARGEST; radius > SMALLEST; radius = round(radius - STEP)) {
    const sizes = sizesFor(radius);
    const { dots, points } = placeDots(plan, lookOf, sizes);
    if (!apart(dots, sizes)) continue;
    const lines = drawLines(plan, points, dots);
    if (lines.every(({ clear }) => clear)) return { sizes, dots, lines };
  }
  const sizes = sizesFor(SMALLEST);
  const { dots, points } = placeDots(plan, lookOf, sizes);
  return { sizes, dots, lines: drawLines(plan, points, dots) };
}

function placeDots(
  { layers, heights, lanes }: Plan,
  lookOf: (stage: string) => Look,
  sizes: Sizes,
) {
  const stages = layers.flat().filter((point) => !lanes.has(point));
  const looks = stages.map((stage) => ({ stage, look: lookOf(stage) }));
  const largest = Math.max(sizes.dot, ...looks.map(({ look }) => radiusOf(look, sizes)));
  const points = frame({ layers, heights }, largest + MARGIN);
  const dots = looks.map(({ stage, look }): Dot => {
    const at: Point = points.get(stage) ?? [0, 0];
    return { stage, look, at, radius: radiusOf(look, sizes) };
  });
  return { dots, points };
}

function drawLines({ routes }: Plan, points: ReadonlyMap<string, Point>, dots: readonly Dot[]) {
  const byStage = new Map(dots.map((dot) => [dot.stage, dot]));
  return routes.map((route) => drawLine(route, points, byStage));
}

/** Whether the dots leave room between each other: more beside each other, where edges run. */
function apart(dots: readonly Dot[], { dot }: Sizes): boolean {
  return dots.every((a, i) =>
    dots.slice(i + 1).every((b) => {
      const [dx, dy] = [Math.abs(a.at[0] - b.at[0]), Math.abs(a.at[1] - b.at[1])];
      const room = dx > dy ? Math.max(2, dot * 1.4 - 1) : Math.max(1, dot * 0.5);
      return Math.hypot(dx, dy) >= a.radius + b.radius + room;
    }),
  );
}
