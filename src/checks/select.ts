import { type Check, PAGES } from './checks.ts';

/** What of the checks one machine does, where several share the work. */
export interface Selection {
  /** A share of the pages, as `2/4`, and nothing else. */
  readonly pages?: string | undefined;
  /** All but the pages. */
  readonly withoutPages?: boolean | undefined;
}

/**
 * The checks that are asked for. Pages are shared out by file, so that all shares together are all pages.
 *
 * @throws RangeError when the share is none, or nothing is left to do.
 */
export function selectChecks(
  checks: readonly Check[],
  { pages, withoutPages = false }: Selection,
): Check[] {
  if (pages === undefined) {
    return checks.filter(({ name }) => !(withoutPages && name === PAGES));
  }
  if (withoutPages) {
    throw new RangeError('--pages runs pages only. Fix: leave out --without-pages');
  }
  const [share = 0, shares = 0] = /^\d+\/\d+$/.test(pages) ? pages.split('/').map(Number) : [];
  if (share < 1 || share > shares) {
    throw new RangeError(`--pages ${pages} is no share. Fix: --pages 1/4, and so on to 4/4`);
  }
  return checks
    .filter(({ name }) => name === PAGES)
    .map((check) => ({ ...check, command: [...check.command, `--shard=${pages}`] }));
}
