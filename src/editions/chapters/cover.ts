import { SITE } from '../../catalogue/site.ts';
import { escapeHtml } from '../../markdown/html.ts';
import { DAY } from '../picture.ts';
import { type Book, inOrder } from './book.ts';
import { byDay } from './paper.ts';

/** Pixels: two to three, as most shops and readers show covers. */
export const COVER = { width: 1200, height: 1800 } as const;

const MARGIN = 100;
const TITLE = { y: 250, size: 118, line: 136 };
const NOTE = { size: 40, line: 58 };
/** Where the silhouettes are, and what each takes of its field. */
const FIELD = { y: 640, width: COVER.width - 2 * MARGIN, height: COVER.height - 640 - MARGIN };
const CELL = { ratio: 0.68, filled: 0.8 };
/** Without `currentColor` and `:is`, which resvg does not know. */
const STYLE = [
  '.edges,.ring{fill:none}.edges{stroke:var(--diagram-line)}.ring{stroke:var(--accent)}',
  '.dot{fill:var(--ink)}.dot.focus{fill:var(--accent)}',
  '.dot text{fill:var(--paper);font-weight:600;text-anchor:middle}',
].join('');

/**
 * The cover as SVG: the name, what is special, and the silhouette of every page's pipeline, in the order
 * of reading.
 */
export function coverSvg(book: Book): string {
  const { width, height } = COVER;
  const notes = [
    `${book.commands} commands, each run with DVC ${book.dvc}`,
    `Edition of ${book.date}`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Gelasio, serif" role="img" aria-label="${escapeHtml(SITE)}">`,
    `<style>${byDay(STYLE)}</style>`,
    `<rect width="${width}" height="${height}" fill="${DAY.paper}"/>`,
    ...titleLines().map((line, i) => text(line, TITLE.y + i * TITLE.line, TITLE.size, 'ink', 600)),
    ...notes.map((note, i) =>
      text(note, TITLE.y + 2 * TITLE.line + i * NOTE.line, NOTE.size, 'soft', 400),
    ),
    ...place(inOrder(book).flatMap(({ glyph }) => glyph ?? [])),
    '</svg>',
  ].join('\n');
}

/** The name in two lines of about the same length. */
function titleLines(): string[] {
  const words = SITE.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

function text(line: string, y: number, size: number, colour: string, weight: number): string {
  const style = `font-size="${size}" font-weight="${weight}" fill="${byDay(`var(--${colour})`)}"`;
  return `<text x="${MARGIN}" y="${y}" ${style}>${escapeHtml(line)}</text>`;
}

/** The silhouettes in rows, as large as the field lets all of them be. */
function place(glyphs: readonly string[]): string[] {
  const rowsOf = (columns: number) => Math.ceil(glyphs.length / columns);
  const fits = (columns: number) =>
    rowsOf(columns) * (FIELD.width / columns) * CELL.ratio <= FIELD.height;
  let columns = 1;
  while (!fits(columns)) columns++;
  const cell = FIELD.width / columns;
  const row = FIELD.height / rowsOf(columns);
  return glyphs.map((glyph, i) => {
    const x = MARGIN + (i % columns) * cell + (cell * (1 - CELL.filled)) / 2;
    const y = FIELD.y + Math.floor(i / columns) * row;
    const size = `width="${cell * CELL.filled}" height="${cell * CELL.filled * CELL.ratio}"`;
    return glyph.replace(/ width="[\d.]+" height="[\d.]+"/, ` x="${x}" y="${y}" ${size}`);
  });
}
