import { describe, expect, test } from 'vitest';
import type { ChartData, Point } from '../../src/charts/data.ts';
import { drawChart } from '../../src/charts/draw.ts';

const line = (name: string, points: readonly Point[], isFocus = false) => ({
  name,
  isFocus,
  points,
});
const MEASURED: ChartData = {
  x: 'stages',
  series: [
    line(
      'first run (s)',
      [
        [1, 3],
        [100, 40],
        [300, 300],
      ],
      true,
    ),
    line('no-op (s)', [
      [1, 1],
      [300, 8],
    ]),
  ],
};

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const numbersOf = (svg: string) =>
  [...svg.matchAll(/ (?:x|y|d)="([^"]*)"/g)].flatMap(([, text = '']) =>
    (text.match(/-?[\d.]+/g) ?? []).map(Number),
  );

describe('a chart', () => {
  test('has round ticks, and names at the ends of its lines and of its axis', () => {
    expect(textsOf(drawChart(MEASURED, 't', 'd'))).toEqual(
      '0 100 200 300 0 100 200 300 stages'.split(' ').concat('first run (s)', 'no-op (s)'),
    );
  });

  test('is one image with a title and a description', () => {
    const svg = drawChart(MEASURED, 'Time', 'It grows.');
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Time<\/title><desc>It grows\.<\/desc>/);
  });

  test('marks the line that the page is about, and no other', () => {
    expect(drawChart(MEASURED, 't', 'd').match(/class="line[^"]*"/g)).toEqual([
      'class="line focus"',
      'class="line"',
    ]);
  });

  test('stays inside of its frame', () => {
    const numbers = numbersOf(drawChart(MEASURED, 't', 'd'));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(360);
  });

  test.for([
    [30, 30],
    [31, 0],
  ] as const)('of %i points has %i dots', ([count, dots]) => {
    const points = Array.from({ length: count }, (_, i): Point => [i, i]);
    const svg = drawChart({ x: 'x', series: [line('y', points)] }, 't', 'd');
    expect(svg.match(/h0/g) ?? []).toHaveLength(dots);
  });

  test('shows a line without a rise, and names that are no HTML', () => {
    const flat = line('a<b & c', [
      [5, 7],
      [5, 7],
    ]);
    const svg = drawChart({ x: 'x', series: [flat] }, 't', 'd');
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg).toContain('>a&lt;b &amp; c</text>');
  });
});
