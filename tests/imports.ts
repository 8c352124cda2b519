import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dag, Edge } from '../src/graph/graph.ts';

const IMPORT = /(?:from|import) '(\.{1,2}\/[^']+)'/g;

/** Which file of `src/` imports which, by value or by type; paths from the project's root. */
export function importGraph(): Dag {
  const files = globSync('src/**/*.{ts,astro,css}').sort();
  const edges = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
      ([, target = '']): Edge => [file, path.join(path.dirname(file), target)],
    ),
  );
  return { stages: files, edges };
}

/** The folder of `src/` that a file is in: `glyphs` for `src/glyphs/layout/plan.ts`. */
export function partOf(file: string): string {
  return file.split(path.sep)[1] ?? '';
}
