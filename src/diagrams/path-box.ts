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
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    for (const numbers of groups(rest, ARITY[letter.toUpperCase()] ?? 0)) {
      at = move(at, letter, numbers);
      points.push(at);
    }
  }
  return boxAround(points);
}

type Point = readonly [x: number, y: number];

/** The numbers of one command, as many at a time as it takes: `L 1 2 3 4` is two lines. */
function groups(text: string, arity: number): number[][] {
  const numbers = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const count = arity > 0 ? Math.floor(numbers.length / arity) : 0;
  return Array.from({ length: count }, (_, i) => numbers.slice(i * arity, (i + 1) * arity));
}

/** Where a command ends. A small letter counts from where it began. */
function move([x, y]: Point, letter: string, numbers: readonly number[]): Point {
  const [fromX, fromY] = letter === letter.toLowerCase() ? [x, y] : [0, 0];
  const [previous = 0, last = 0] = [numbers.at(-2), numbers.at(-1)];
  if (letter.toUpperCase() === 'H') return [fromX + last, y];
  if (letter.toUpperCase() === 'V') return [x, fromY + last];
  return [fromX + previous, fromY + last];
}
