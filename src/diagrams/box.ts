/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The smallest box around all points; the empty box when there is none. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  if (points.length === 0) return EMPTY;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest box around all boxes that are not empty. */
export function union(boxes: readonly Box[]): Box {
  return boxAround(
    boxes
      .filter(({ width, height }) => width > 0 || height > 0)
      .flatMap(({ x, y, width, height }) => [
        [x, y],
        [x + width, y + height],
      ]),
  );
}
