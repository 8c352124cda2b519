/** Advance widths of Arial and Helvetica for the characters 32 to 126, in thousandths of an em. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER = 600;
const FULL_WIDTH = 1000;
const FIRST_FULL_WIDTH = 0x2e80;

/**
 * Width of a line of text in pixels, as Arial would set it. An estimate in place of a font: it
 * makes a drawing the same on every machine.
 */
export function textWidth(text: string, fontSize: number): number {
  const thousandths = [...text].reduce((sum, char) => sum + charWidth(char), 0);
  return (thousandths * fontSize) / 1000;
}

function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return WIDTHS[code - 32] ?? (code >= FIRST_FULL_WIDTH ? FULL_WIDTH : OTHER);
}
