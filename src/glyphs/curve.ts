/** A point of the drawing. */
export type Point = readonly [x: number, y: number];

/** A cubic Bézier curve: from, two control points, to. */
export type Curve = readonly [Point, Point, Point, Point];

const SAMPLES = 32;

/** A curve that leaves and arrives level. The more bend (0 to 1), the steeper its middle. */
export function levelCurve([x0, y0]: Point, [x1, y1]: Point, bend: number): Curve {
  const reach = (x1 - x0) * bend;
  return [
    [x0, y0],
    [round(x0 + reach), y0],
    [round(x1 - reach), y1],
    [x1, y1],
  ];
}

/** The point of the curve at t, 0 to 1. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (i: 0 | 1): number =>
    u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
  return [mix(0), mix(1)];
}

/** How near the curve comes to a point. */
export function distanceTo(curve: Curve, [x, y]: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= SAMPLES; i++) {
    const [px, py] = pointAt(curve, i / SAMPLES);
    nearest = Math.min(nearest, Math.hypot(px - x, py - y));
  }
  return nearest;
}

/** `M1 2C3 4 5 6 7 8…`: curves of which each begins where the one before it ends. */
export function toPath(curves: readonly Curve[]): string {
  const [x, y] = curves[0]?.[0] ?? [0, 0];
  const parts = curves.map(([, ...rest]) => `C${rest.flat().map(round).join(' ')}`);
  return `M${round(x)} ${round(y)}${parts.join('')}`;
}

/** As precise as a glyph is: one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
