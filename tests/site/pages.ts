import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cover } from './cover.ts';

const isMoved = (file: string) => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** Pages that stay when they are opened: a former address leads to another one. */
const files = globSync('dist/**/*.html')
  .filter((file) => !isMoved(file))
  .map((file) => path.relative('dist', file).replaceAll(path.sep, '/'));

/** Address of every built page from the site's root, sorted: `/parallel/parallel-stages/`. */
export const PAGES = files.map(addressOf).sort();

/** The pages of the catalogue proper. */
export const PATTERNS = globSync('patterns/*/*.mdx')
  .map((file) => `/${file.replace(/^patterns\/|\.mdx$/g, '')}/`)
  .sort();

/** A few pages that have, together, every template and every kind of content of the site. */
export const SAMPLES = cover(
  new Map(
    files.map((file) => [
      addressOf(file),
      kindsIn(readFileSync(`dist/${file}`, 'utf8')).add(templateOf(addressOf(file))),
    ]),
  ),
);

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** Elements with their classes, as `samp` and `figure.console`. Mermaid numbers some classes. */
function kindsIn(html: string): Set<string> {
  const elements = html.matchAll(/<([a-z]\w*)(?=[\s>])([^>]*)>/g);
  return new Set(
    [...elements].flatMap(([, name = '', attributes = '']) => {
      const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      return [name, ...classes.flatMap((one) => (/\d|^$/.test(one) ? [] : `${name}.${one}`))];
    }),
  );
}

/** What a page is made by: an address of its own, or what stands for all of its kind. */
function templateOf(address: string): string {
  if (PATTERNS.includes(address)) return 'page';
  if (PATTERNS.some((page) => page.startsWith(address) && address !== '/')) return 'category';
  return address.replace(/^\/(examples|catalogue|rules)\/.+/, 'each of $1');
}
