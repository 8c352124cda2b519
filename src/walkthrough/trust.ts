import { isInRepository } from '../catalogue/disk/git.ts';
import type { Root } from '../catalogue/disk/read.ts';
import type { Page } from '../catalogue/page.ts';
import { changedFiles, defaultBase, touchedPages } from './changed.ts';
import type { Isolation } from './sandbox/isolation.ts';
import { UsageError } from './usage-error.ts';

/**
 * Where pages cannot be confined, what a stranger wrote is not run unread: only pages that are as on
 * the branch that others build on.
 *
 * @throws UsageError that names the pages which have to be read first.
 */
export function checkTrust(root: Root, pages: readonly Page[], { kind }: Isolation): void {
  if (kind === 'namespaces') return;
  const strange = isInRepository(root)
    ? touchedPages(pages, changedFiles(root, defaultBase(root)))
    : pages;
  if (strange.length === 0) return;
  const names = strange.map(({ id }) => id).join(', ');
  throw new UsageError(
    `this machine cannot confine pages, and these may be somebody else's: ${names}. Fix: read them and their examples, then add --trust`,
  );
}
