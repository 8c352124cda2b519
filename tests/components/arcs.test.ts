import { describe, expect, test } from 'vitest';
import { ARC_SIZE, type Arc, drawArcs } from '../../src/components/arcs.ts';

const arc = (from: number, to: number, isDirected = false): Arc => ({
  from,
  to,
  kind: 'builds-on',
  isDirected,
});

/** Begin, end and the control points' x of each arc. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/d="M(\S+) (\S+)C(\S+) \S+ \S+ \S+ (\S+) ([^"M]+)/g)].map(([, ...numbers]) => {
    const [x1, y1, control, x2, y2] = numbers.map(Number);
    return { x1, y1, control, x2, y2 };
  });

describe('arcs beside a list', () => {
  test('lead from the middle of one row to the middle of another', () => {
    const [line] = linesOf(drawArcs([arc(0, 3)], 5));
    expect(line).toMatchObject({ y1: ARC_SIZE.row * 0.5, y2: ARC_SIZE.row * 3.5 });
    expect(line?.x1).toBe(line?.x2);
  });

  test('reach the further the more rows are between, and never out of the picture', () => {
    const lines = linesOf(drawArcs([arc(0, 1), arc(2, 5), arc(9, 0)], 10));
    // A cubic curve reaches three quarters of the way to its control points.
    const reaches = lines.map(({ x1 = 0, control = 0 }) => x1 + 0.75 * (control - x1));
    expect(reaches).toEqual([...reaches].sort((a, b) => a - b));
    expect(new Set(reaches).size).toBe(3);
    expect(Math.max(...reaches)).toBeLessThanOrEqual(ARC_SIZE.width);
  });

  test.for([
    [true, 2],
    [false, 1],
  ] as const)('have an arrow when they are directed: %s', ([isDirected, moves]) => {
    const [, line = ''] = / d="([^"]+)"/.exec(drawArcs([arc(1, 2, isDirected)], 4)) ?? [];
    expect(line.match(/M/g)).toHaveLength(moves);
  });

  test('say which rows they join', () => {
    expect(drawArcs([arc(4, 2)], 5)).toContain('class="builds-on" data-rows="4 2"');
  });

  test('are none for a list without relations', () => {
    expect(drawArcs([], 3)).toMatch(/^<svg [^>]+><\/svg>$/);
  });
});
