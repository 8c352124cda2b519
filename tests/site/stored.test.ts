import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/sw/edition.ts';

const { files }: Edition = JSON.parse(readFileSync('dist/edition.json', 'utf8'));
/** What leads to another program, or is the browser's own. */
const NOT_READ = /<link rel="(?:alternate|canonical)"[^>]*>/g;

describe('the files that are stored for a reader without a network', () => {
  test('are all that a page links to or loads', () => {
    const linked = Object.keys(files)
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .flatMap((file) => {
        const html = readFileSync(path.join('dist', file), 'utf8').replaceAll(NOT_READ, '');
        const links = [...html.matchAll(/\s(?:href|src)="([^"#?]+)/g)].map(([, link = '']) => link);
        return links
          .filter((link) => !/^(?:https?:|data:)/.test(link))
          .map((link) => path.join(path.dirname(file), link));
      });
    expect([...new Set(linked)].filter((file) => !(file in files))).toEqual([]);
  });

  test('are all pages, styles and scripts, and the zip of every example', () => {
    const built = globSync(['**/*.{html,css,js}', 'examples/*.zip'], { cwd: 'dist' });
    expect(built.filter((file) => !(file in files))).toEqual(['sw.js']);
  });
});
