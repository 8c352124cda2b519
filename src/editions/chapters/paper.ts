import { readFileSync } from 'node:fs';

const SHEETS = ['../../styles/first-paint/tokens.css', '../../styles/drawing.css'];
const VARIABLE = /var\(--([\w-]+)\)/g;

/** What is otherwise on white paper, where no font of the site is. */
const OF_A_BOOK = {
  paper: '#ffffff',
  raised: '#ffffff',
  sans: 'sans-serif',
  serif: 'serif',
  mono: 'monospace',
};

const values = new Map([
  ...SHEETS.flatMap((sheet) =>
    [...read(sheet).matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+),[^)]*\)|([^;]+));/g)].map(
      ([, name = '', day, other = '']): [string, string] => [name, day ?? other],
    ),
  ),
  ...Object.entries(OF_A_BOOK),
]);

/**
 * CSS with the colours of the site by day, on white paper, in the place of its variables, which not
 * every reader of books knows.
 *
 * @throws Error that names a variable which the site's stylesheets do not define.
 */
export function byDay(css: string): string {
  return css
    .replaceAll(VARIABLE, (_, name: string) => colourOf(name))
    .replaceAll(
      /color-mix\(in srgb, #(\w{2})(\w{2})(\w{2}) (\d+)%, transparent\)/g,
      (_, red: string, green: string, blue: string, percent: string) => {
        const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
        return `rgba(${r},${g},${b},${Number(percent) / 100})`;
      },
    );
}

/** What chapters look like, by their paths from this file. */
export const BOOK_STYLES = ['book.css', '../../glyphs/glyph.css', '../../charts/chart.css'];

/** A stylesheet of the project, by its path from this file. */
export function stylesheet(file: string): string {
  return byDay(read(file));
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function colourOf(name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`--${name}: no stylesheet of the site defines it`);
  return value.replaceAll(VARIABLE, (_, inner: string) => colourOf(inner));
}
