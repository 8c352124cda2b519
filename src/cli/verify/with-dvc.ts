import { pinnedDvc } from '../../catalogue/disk/requirements.ts';
import { newestDvc } from '../../setup/newest-dvc.ts';
import { ensureDvc } from '../../setup/other-dvc.ts';
import { differencesReport } from '../../walkthrough/reporters/differences.ts';
import {
  type CompareOptions,
  comparePages,
  readSelected,
} from '../../walkthrough/versions/compare-pages.ts';
import { NEWEST } from './options.ts';

/**
 * Runs pages with another DVC, a version or `newest`, and gives the report as text. Nothing of it is
 * remembered.
 *
 * @throws SetUpError when that DVC cannot be had.
 * @throws UsageError when a selector names nothing.
 */
export async function reportOtherDvc(
  asked: string,
  selectors: readonly string[],
  { json, ...options }: Omit<CompareOptions, 'venv'> & { readonly json: boolean },
): Promise<string> {
  const { root } = options;
  const selected = readSelected(root, selectors);
  const dvc = asked === NEWEST ? newestDvc(root, console.error) : asked;
  const venv = ensureDvc(root, dvc, console.error);
  const pages = await comparePages(selected, { ...options, venv });
  const pinned = pinnedDvc(root);
  return json
    ? JSON.stringify({ dvc, pinned, pages }, null, 2)
    : differencesReport(pages, { dvc, pinned });
}
