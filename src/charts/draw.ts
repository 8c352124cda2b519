import type { ChartData, Point, Series } from './data.ts';
import { spread, toLabel, widthOf } from './labels.ts';
import { rangeOf, roundTicks } from './ticks.ts';

/** The size of a drawing in its own units, on a phone about a pixel each, and what its axes leave. */
const [WIDTH, HEIGHT] = [360, 210];
const [TOP, BOTTOM] = [12, HEIGHT - 24];
const GAP = 8;
/** From the middle of a line of text down to its baseline. */
const BASELINE = 4;
/** The most points of a line that each get a dot. */
const DOTTED = 30;

/** How a value becomes a place in the drawing. */
type Scale = (value: number) => number;

/**
 * Lines over round axes as inline SVG, each with its name at its end. It has classes and no colours;
 * `chart.css` shows what they mean. `title` and `text` say to others what it shows, in HTML.
 */
export function drawChart({ x, series }: ChartData, title: string, text: string): string {
  const points = series.flatMap((line) => line.points);
  const across = rangeOf(points.map(([value]) => value));
  const rows = roundTicks(rangeOf(points.map(([, value]) => value)), 4);
  // Lines end at their names, so that no tick stands behind the last point.
  const columns = roundTicks(across, 5).filter((tick) => across[0] <= tick && tick <= across[1]);
  const last = columns.slice(-1).map(toLabel);
  const left = widthOf(rows.map(toLabel)) + GAP;
  const room = Math.max(widthOf(series.map(({ name }) => name)), widthOf([x]) + widthOf(last) / 2);
  const right = WIDTH - room - GAP;
  const [toX, toY] = [scale(across, left, right), scale(rows, BOTTOM, TOP)];
  const heights = spread(series.map(({ points }) => toY(points.at(-1)?.[1] ?? 0)));
  const names = [
    group(
      'end',
      rows.map((value) => label(left - GAP, toY(value), toLabel(value))),
    ),
    group(
      'middle',
      columns.map((value) => label(toX(value), HEIGHT - GAP, toLabel(value))),
    ),
    group('end', [label(WIDTH, HEIGHT - GAP, x)]),
  ];
  const lines = series.map((line, i) =>
    drawLine(line, ([x, y]) => `${round(toX(x))} ${round(toY(y))}`, right + GAP, heights[i] ?? 0),
  );
  const grid = rows.map((value) => `M${round(left)} ${round(toY(value))}H${round(right)}`).join('');
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${title}</title><desc>${text}</desc><path d="${grid}"/>`,
    ...names,
    ...lines,
    '</svg>',
  ].join('');
}

function drawLine(
  { name, isFocus, points }: Series,
  place: (point: Point) => string,
  x: number,
  y: number,
): string {
  const places = points.map(place);
  // A line of no length with round ends is a dot.
  const dots = places.map((at) => `M${at}h0`).join('');
  const marks = points.length > DOTTED ? '' : `<path class="dots" d="${dots}"/>`;
  const path = `<path d="M${places.join('L')}"/>`;
  return `<g class="line${isFocus ? ' focus' : ''}">${path}${marks}${label(x, y, name)}</g>`;
}

/** From the ends of an axis, in its own values, to the room that it has. */
function scale(axis: readonly number[], from: number, to: number): Scale {
  const [low = 0, high = low] = [axis[0], axis.at(-1)];
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from);
}

function group(anchor: 'end' | 'middle', labels: readonly string[]): string {
  return `<g text-anchor="${anchor}">${labels.join('')}</g>`;
}

function label(x: number, y: number, text: string): string {
  return `<text x="${round(x)}" y="${round(y + BASELINE)}">${escapeText(text)}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
