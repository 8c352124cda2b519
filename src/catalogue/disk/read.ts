import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, pageId, parsePage } from '../page.ts';
import { collect, type Problem } from '../problem.ts';
import type { Surroundings } from '../rules/rule.ts';
import { pinnedDvc } from './requirements.ts';

/** Where the catalogue is: a folder that holds `patterns/` and `examples/`. */
export type Root = string;

/** Paths of all pages from the root, sorted: `patterns/parallel/parallel-stages.mdx`. */
export function listPageFiles(root: Root): string[] {
  return globSync('patterns/*/*.mdx', { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Names of all folders in `examples/`, sorted. */
export function listExamples(root: Root): string[] {
  return globSync('examples/*/', { cwd: root })
    .map((folder) => path.basename(folder))
    .sort();
}

/** What could be read, and what is wrong with the rest. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/** Every page; a broken one is reported and does not hide the others. */
export function readPages(root: Root, files: readonly string[] = listPageFiles(root)): Reading {
  const problems: Problem[] = [];
  const pages = files.flatMap(
    (file) =>
      collect(problems, () => parsePage(file, readFileSync(path.join(root, file), 'utf8'))) ?? [],
  );
  return { pages, problems };
}

/** What a page can point to: every page and example there is, broken or not, and the DVC it is run with. */
export function readSurroundings(root: Root): Surroundings {
  return {
    pageIds: new Set(listPageFiles(root).map(pageId)),
    examples: new Set(listExamples(root)),
    dvc: pinnedDvc(root),
  };
}
