import { runs } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes sure that each line whose exit code is to be written is the first line of a command, on the
 * one page that is run: a line that has moved since it was read would accept another failure.
 *
 * @throws UsageError that names the line which is none.
 */
export function checkAcceptedExits(pages: readonly Page[], lines: readonly number[]): void {
  if (lines.length === 0) return;
  const [page, other] = pages;
  if (other) {
    throw new UsageError('--accept-exit names a line of one page. Fix: name that page only');
  }
  const commands = page?.fences.filter(runs).flatMap(({ steps }) => steps) ?? [];
  const stray = lines.find((wanted) => !commands.some(({ line }) => line === wanted));
  if (!page || stray === undefined) return;
  throw new UsageError(
    `--accept-exit ${stray}: no command begins in that line of ${page.file}. Fix: name the line that the error names`,
  );
}
