import { listPageFiles, type Root, readPages } from '../../catalogue/disk/read.ts';
import type { Page } from '../../catalogue/page.ts';
import { CatalogueError } from '../../catalogue/problem.ts';
import { type RunPagesOptions, runPages } from '../run-pages.ts';
import { sweepSandboxes } from '../sandbox/remove.ts';
import { checkTrust } from '../trust.ts';
import { selectPages } from '../verify.ts';
import { type PageDifferences, toDifferences } from './differences.ts';

export interface CompareOptions
  extends Omit<RunPagesOptions, 'update' | 'acceptExit' | 'withExamples' | 'keepGoing'> {
  /** The environment with the other DVC. */
  readonly venv: string;
  /** Run pages that somebody else may have written where they cannot be confined. */
  readonly trust?: boolean | undefined;
}

/**
 * Runs each page to its end with another DVC, and gives where they differ.
 *
 * @throws UsageError when pages that cannot be confined were not read yet.
 */
export async function comparePages(
  pages: readonly Page[],
  options: CompareOptions,
): Promise<PageDifferences[]> {
  sweepSandboxes();
  if (!options.trust) checkTrust(options.root, pages, options.isolation);
  const fixed = { update: false, acceptExit: [], withExamples: false, keepGoing: true };
  const runs = await runPages(pages, { ...options, ...fixed });
  return runs.map(({ report }) => toDifferences(report));
}

/**
 * The pages that the selectors name, whatever their form is.
 *
 * @throws UsageError when a selector names nothing.
 * @throws CatalogueError when a page cannot be read.
 */
export function readSelected(root: Root, selectors: readonly string[]): readonly Page[] {
  const { pages, problems } = readPages(root, selectPages(listPageFiles(root), selectors));
  if (problems.length > 0) throw new CatalogueError(problems);
  return pages;
}
