import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPages } from '../../src/catalogue/disk/read.ts';

/** Ids of all pages of the catalogue. */
export const PAGE_IDS = readPages('').pages.map(({ id }) => id);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text of HTML, without its elements. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Every line of code, command or output that a built page shows, empty ones left out. */
export function codeLines(id: string): string[] {
  const html = readFileSync(path.join('dist', id, 'index.html'), 'utf8');
  return [...html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)]
    .flatMap(([, code = '']) => textOf(code).split('\n'))
    .filter((line) => line.trim() !== '');
}
