import { type Point, round } from './curve.ts';
import type { Plan } from './layout/plan.ts';

/** The size of a glyph in its own units. */
export const WIDTH = 96;
export const HEIGHT = 56;

/** The largest distance between layers, and between dots in a layer. */
const MAX_DX = 27;
const MAX_DY = 17;

/** Every point of the plan in the glyph, centred, with this margin around. */
export function frame(
  { layers, heights }: Pick<Plan, 'layers' | 'heights'>,
  margin: number,
): Map<string, Point> {
  const columns = layers.length - 1;
  const extent = Math.max(0, ...heights.values());
  const dx = columns > 0 ? Math.min(MAX_DX, (WIDTH - 2 * margin) / columns) : 0;
  const dy = extent > 0 ? Math.min(MAX_DY, (HEIGHT - 2 * margin) / extent) : 0;
  const left = (WIDTH - columns * dx) / 2;
  const top = (HEIGHT - extent * dy) / 2;
  return new Map(
    layers.flatMap((layer, i) =>
      layer.map((point): [string, Point] => [
        point,
        [round(left + i * dx), round(top + (heights.get(point) ?? 0) * dy)],
      ]),
    ),
  );
}
