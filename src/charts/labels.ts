/** How wide a letter of a label is, on average in a wide font, and a line of labels high. */
const LETTER = 7.6;
const LINE = 15;

/** The room for the longest of some labels. */
export function widthOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => label.length * LETTER));
}

/** A number as an axis has it: `50,000`. */
export function toLabel(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 12 });
}

/** Heights for labels that want to be beside their line: where two are too near, the upper one rises. */
export function spread(wanted: readonly number[]): number[] {
  const placed = [...wanted];
  const fromBelow = wanted.map((_, i) => i).sort((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0));
  let ceiling = Number.POSITIVE_INFINITY;
  for (const i of fromBelow) {
    const y = Math.min(wanted[i] ?? 0, ceiling);
    placed[i] = y;
    ceiling = y - LINE;
  }
  return placed;
}
