import { type Box, boxAround } from './box.ts';

/** How many numbers each path command takes; the last two (or one) are where it ends. */
const ARITY: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  H: 1,
  V: 1,
  Q: 4,
  S: 4,
  C: 6,
  A: 7,
  Z: 0,
};

/** Bounding box of an SVG path by its end points: exact for lines, close for Mermaid's curves. */
export function pathBox(d: string): Box {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const arity = ARITY[command] ?? 0;
    const [fromX, fromY] = letter === command ? [0, 0] : [1, 1];
    for (let i = 0; arity > 0 && i + arity <= numbers.length; i += arity) {
      const last = numbers[i + arity - 1] ?? 0;
      const previous = numbers[i + arity - 2] ?? 0;
      const [startX, startY] = [x * fromX, y * fromY];
      if (command === 'H') x = startX + last;
      else if (command === 'V') y = startY + last;
      else [x, y] = [startX + previous, startY + last];
      points.push([x, y]);
    }
  }
  return boxAround(points);
}
