import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES, type Category } from '../categories.ts';
import { runs } from '../fence.ts';
import type { Page } from '../page.ts';
import { CatalogueError } from '../problem.ts';
import { lastChanges } from './history.ts';
import { type Root, readPages } from './read.ts';
import { type RepositoryUrl, repositoryUrl } from './repository.ts';
import { pinnedDvc } from './requirements.ts';

/** The whole catalogue, as the site shows it. */
export interface Library {
  /** In the order of the categories, and by title within each. */
  readonly pages: readonly Page[];
  /** The categories that have pages. */
  readonly categories: readonly (Category & { readonly pages: readonly Page[] })[];
  readonly dvc: string;
  readonly repository: RepositoryUrl | undefined;
  /** Day of the last change of a page, by its file. */
  readonly changes: ReadonlyMap<string, string>;
}

let built: Library | undefined;

/**
 * Reads the catalogue. A build reads it once; in development each call sees what was just saved.
 *
 * @throws CatalogueError with every broken page.
 */
export function loadLibrary(root: Root = process.cwd()): Library {
  if (process.env.NODE_ENV !== 'production') return read(root);
  built ??= read(root);
  return built;
}

function read(root: Root): Library {
  const { pages, problems } = readPages(root);
  if (problems.length > 0) throw new CatalogueError(problems);
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
    dvc: pinnedDvc(root),
    repository: repositoryUrl(process.env, manifest),
    changes: lastChanges(root, 'patterns'),
  };
}

/** How many commands of a page the tests run. */
export function countCommands({ fences }: Page): number {
  return fences.filter(runs).flatMap(({ value }) => value.match(/^\$ /gm) ?? []).length;
}
