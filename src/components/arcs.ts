import { round } from '../glyphs/curve.ts';

/** A line between two rows of a list. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** Class of the line. */
  readonly kind: string;
  /** Whether it has an arrow at its end. */
  readonly isDirected: boolean;
}

/** Pixels: how high a row is, and how far arcs reach out beside it. */
export const ARC_SIZE = { row: 56, width: 200 } as const;

/** Where a line begins beside its row, and how far the shortest one reaches. */
const GAP = 6;
const NEAREST = 28;
/** Far arcs reach less than in proportion: near ones stay apart. */
const FLATTENING = 0.7;
const ARROW = 5;

/**
 * Arcs beside a list of rows of equal height, as inline SVG. An arc reaches the further the more
 * rows are between its ends. Each has its rows in `data-rows`.
 */
export function drawArcs(arcs: readonly Arc[], rows: number): string {
  const { row, width } = ARC_SIZE;
  const height = rows * row;
  const longest = Math.max(1, ...arcs.map(({ from, to }) => Math.abs(from - to)));
  const reach = (arc: Arc) => {
    const part = (Math.abs(arc.from - arc.to) / longest) ** FLATTENING;
    return NEAREST + (width - GAP - NEAREST - ARROW) * part;
  };
  const lines = arcs.map((arc) => {
    const [y1, y2] = [arc.from, arc.to].map((at) => round((at + 0.5) * row));
    // A cubic curve reaches three quarters of the way to its control points.
    const x = round(GAP + reach(arc) / 0.75);
    const line = `M${GAP} ${y1}C${x} ${y1} ${x} ${y2} ${GAP} ${y2}`;
    return `<path class="${arc.kind}" data-rows="${arc.from} ${arc.to}" d="${line}${arc.isDirected ? arrow(y2 ?? 0) : ''}"/>`;
  });
  return `<svg class="arcs" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${lines.join('')}</svg>`;
}

/** The head of an arrow that points at a row, from the right. */
function arrow(y: number): string {
  const [tip, back] = [GAP, GAP + ARROW * 1.6];
  return `M${back} ${y - ARROW}L${tip} ${y}L${back} ${y + ARROW}`;
}
