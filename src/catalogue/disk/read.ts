import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Page, type PageReading, pageId, readPage } from '../page.ts';
import { CatalogueError, collect, type Problem } from '../problem.ts';
import { checkReading } from '../rules/page-form.ts';
import type { Surroundings } from '../rules/rule.ts';
import { pinnedDvc } from './requirements.ts';

/** Where the catalogue is: a folder that holds `patterns/` and `examples/`. */
export type Root = string;

/** The most bytes of a page: many times the longest one. */
const MOST_BYTES = 200_000;

/** Paths of all pages from the root, sorted: `patterns/parallel/parallel-stages.mdx`. */
export function listPageFiles(root: Root): string[] {
  return globSync('patterns/*/*.mdx', { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Paths of all files below `patterns/`, whatever they are; what begins with a dot is the system's. */
export function listPatternFiles(root: Root): string[] {
  return globSync('patterns/**', { cwd: root, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Names of all folders in `examples/`, sorted. */
export function listExamples(root: Root): string[] {
  return globSync('examples/*/', { cwd: root })
    .map((folder) => path.basename(folder))
    .sort();
}

const readings = new Map<string, PageReading>();

/**
 * One page as far as it can be read; parsed again only when its text has changed.
 *
 * @throws CatalogueError when it is too large to be read at all.
 */
export function readPageFile(root: Root, file: string): PageReading {
  const from = path.join(root, file);
  const { size } = statSync(from);
  if (size > MOST_BYTES) throw new CatalogueError([tooLarge(file, size)]);
  const source = readFileSync(from, 'utf8');
  const known = readings.get(from);
  if (known?.document.source === source && known.document.file === file) return known;
  const reading = readPage(file, source);
  readings.set(from, reading);
  return reading;
}

function tooLarge(file: string, size: number): Problem {
  return {
    file,
    line: 1,
    rule: 'page-size',
    message: `the page has ${Math.ceil(size / 1000)} KB, the limit is ${MOST_BYTES / 1000}`,
    fix: 'show less output: `...` stands for any number of lines',
  };
}

/** What could be read, and what is wrong with the rest. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/** Every page; a broken one is reported, with all that is wrong, and does not hide the others. */
export function readPages(root: Root, files?: readonly string[]): Reading {
  const { readings, problems } = readAll(root, files);
  const broken = readings.filter((reading) => reading.problems.length > 0);
  const sound = readings.filter((reading) => !broken.includes(reading));
  if (broken.length === 0) return { pages: sound.flatMap(({ page }) => page ?? []), problems };
  const surroundings = readSurroundings(root);
  return {
    pages: sound.flatMap(({ page }) => page ?? []),
    problems: [...problems, ...broken.flatMap((reading) => checkReading(reading, surroundings))],
  };
}

/** Every page as far as it can be read, and the problems of those that cannot be read at all. */
export function readAll(root: Root, files: readonly string[] = listPageFiles(root)) {
  const problems: Problem[] = [];
  const readings = files.flatMap((file) => collect(problems, () => readPageFile(root, file)) ?? []);
  return { readings, problems };
}

/** What a page can point to: every page and example there is, broken or not, and the DVC it is run with. */
export function readSurroundings(root: Root): Surroundings {
  return {
    pageIds: new Set(listPageFiles(root).map(pageId)),
    examples: new Set(listExamples(root)),
    dvc: pinnedDvc(root),
  };
}
