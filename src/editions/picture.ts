import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { PICTURE_SIZE } from '../catalogue/site.ts';
import { escapeHtml } from '../markdown/html.ts';

/** What a link to a page shows where people share it. */
export interface Picture {
  readonly title: string;
  /** A glyph as SVG, 96 × 56. */
  readonly glyph: string;
  /** Below the title, on the left and on the right. */
  readonly notes: readonly [left: string, right: string];
}

/** The colours of `styles/first-paint/tokens.css` and `styles/drawing.css` by day. */
export const DAY = {
  paper: '#fbf8f2',
  sunken: '#f3eee4',
  ink: '#1f1b16',
  soft: '#5d554a',
  accent: '#b5380e',
  'diagram-line': '#6d6355',
} as const;

const MARGIN = 72;
const PANEL = { y: 60, height: 292 };
const GLYPH = { width: 468, height: 273 };
const NOTES = { y: 580, size: 30 };
const FONT = 'Gelasio';
/** A title of one short line is large; others break into lines of so many letters. */
const SHORT = { letters: 24, size: 84 };
const LONG = { letters: 30, size: 60 };
/** Heights as parts of a font's size. */
const LINE = 1.15;
const CAPITAL = 0.7;

const require = createRequire(import.meta.url);
/** The font of pictures, which comes with the project: the same on every machine. */
export const PICTURE_FONT = {
  loadSystemFonts: false,
  defaultFontFamily: FONT,
  fontFiles: [
    require.resolve('@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf'),
    require.resolve('@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf'),
  ],
};

/** The picture as PNG. Its font comes with the project, so it is the same on every machine. */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  return (await renderAsync(pictureSvg(picture), { font: PICTURE_FONT })).asPng();
}

/** The picture as SVG: the glyph on a panel, the title below, then two notes. */
function pictureSvg({ title, glyph, notes }: Picture): string {
  const { width, height } = PICTURE_SIZE;
  const [left, right] = notes.map(escapeHtml);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT}">`,
    `<style>${style()}</style>`,
    `<rect width="${width}" height="${height}" fill="${DAY.paper}"/>`,
    `<rect x="${MARGIN}" y="${PANEL.y}" width="${width - 2 * MARGIN}" height="${PANEL.height}" rx="16" fill="${DAY.sunken}"/>`,
    placed(glyph),
    ...titleLines(title),
    `<text x="${MARGIN}" y="${NOTES.y}" class="note">${left}</text>`,
    `<text x="${width - MARGIN}" y="${NOTES.y}" class="note" text-anchor="end">${right}</text>`,
    '</svg>',
  ].join('\n');
}

/** The title in the middle between panel and notes. */
function titleLines(title: string): string[] {
  const { letters, size } = title.length <= SHORT.letters ? SHORT : LONG;
  const lines = title.match(new RegExp(`\\S.{0,${letters - 1}}(?=\\s|$)|\\S+`, 'g')) ?? [];
  const middle = (PANEL.y + PANEL.height + NOTES.y - NOTES.size * CAPITAL) / 2;
  const first = middle + (size * CAPITAL - (lines.length - 1) * size * LINE) / 2;
  return lines.map((line, i) => {
    const y = Math.round(first + i * size * LINE);
    return `<text x="${MARGIN}" y="${y}" class="title" font-size="${size}">${escapeHtml(line)}</text>`;
  });
}

/** The glyph in the middle of the panel. */
function placed(glyph: string): string {
  const x = (PICTURE_SIZE.width - GLYPH.width) / 2;
  const y = PANEL.y + (PANEL.height - GLYPH.height) / 2;
  const place = `x="${x}" y="${y}" width="${GLYPH.width}" height="${GLYPH.height}"`;
  return glyph.replace(/ width="[\d.]+" height="[\d.]+"/, ` ${place}`);
}

function style(): string {
  return [
    `.edges{fill:none;stroke:${DAY['diagram-line']}}`,
    `.dot{fill:${DAY.ink}}.focus{fill:${DAY.accent}}`,
    `.glyph text{fill:${DAY.paper};font-weight:600;text-anchor:middle}`,
    `.title{font-weight:600;fill:${DAY.ink}}.note{font-size:${NOTES.size}px;fill:${DAY.soft}}`,
  ].join('');
}
