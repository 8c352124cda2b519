import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES, type Category } from '../categories.ts';
import { countCommands, type Page, wholePage } from '../page.ts';
import { CatalogueError } from '../problem.ts';
import { checkCatalogue } from '../rules/check.ts';
import { BLOCKING } from '../rules/definitions/blocking.ts';
import { type History, readHistory } from './history.ts';
import { type Root, readPageFile, readPages } from './read.ts';
import { type RepositoryUrl, repositoryUrl } from './repository.ts';
import { pinnedDvc } from './requirements.ts';

/** The whole catalogue, as the site shows it. */
export interface Library {
  /** In the order of the categories, and by title within each. */
  readonly pages: readonly Page[];
  /** The categories that have pages. */
  readonly categories: readonly (Category & { readonly pages: readonly Page[] })[];
  /** How many commands of all pages the tests run. */
  readonly commands: number;
  /** The DVC version that they run. */
  readonly dvc: string;
  readonly repository: RepositoryUrl | undefined;
  /** When each page came and when it last changed, by its file. */
  readonly history: History;
}

/** Astro loads this module twice, for its configuration and for the pages: both share one catalogue. */
const shared = globalThis as { catalogueLibrary?: Library };

/**
 * Reads the catalogue. A build reads it once; in development each call sees what was just saved, without
 * the pages that cannot be drawn: the development server says what is wrong with them.
 *
 * @throws CatalogueError with everything that is wrong with it.
 */
export function loadLibrary(root: Root = process.cwd()): Library {
  if (process.env.NODE_ENV !== 'production') return read(root);
  shared.catalogueLibrary ??= read(root);
  return shared.catalogueLibrary;
}

/**
 * The page in a file, a path from the root: parsed once for all of its fences, and in a build with
 * all other pages.
 *
 * @throws CatalogueError when it is broken.
 */
export function loadPage(file: string, root: Root = process.cwd()): Page {
  const known = shared.catalogueLibrary?.pages.find((page) => page.file === file);
  return known ?? wholePage(readPageFile(root, file));
}

function read(root: Root): Library {
  const problems = checkCatalogue(root);
  const isWritten = process.env.NODE_ENV === 'development';
  if (problems.length > 0 && !isWritten) throw new CatalogueError(problems);
  const blocked = new Set(
    problems.filter(({ rule }) => BLOCKING.has(rule)).map(({ file }) => file),
  );
  const pages = readPages(root).pages.filter(({ file }) => !blocked.has(file));
  const categories = CATEGORIES.map((category) => ({
    ...category,
    pages: pages
      .filter((page) => page.category === category.id)
      .sort((a, b) => a.data.title.localeCompare(b.data.title, 'en')),
  })).filter((category) => category.pages.length > 0);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    pages: categories.flatMap((category) => category.pages),
    categories,
    commands: pages.reduce((sum, page) => sum + countCommands(page), 0),
    dvc: pinnedDvc(root),
    repository: repositoryUrl(process.env, manifest),
    history: readHistory(root, 'patterns'),
  };
}
