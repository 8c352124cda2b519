import { globSync } from 'node:fs';
import path from 'node:path';

/** Address of every built page from the site's root, sorted: `/pipelines/parallel-stages/`. */
export const PAGES = globSync('dist/**/*.html')
  .map((file) => path.relative('dist', file).replaceAll(path.sep, '/'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The pages of the catalogue proper. */
export const PATTERNS = globSync('patterns/*/*.mdx')
  .map((file) => `/${file.replace(/^patterns\/|\.mdx$/g, '')}/`)
  .sort();
