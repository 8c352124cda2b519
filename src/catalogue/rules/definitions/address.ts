import { wholeAddress } from '../../site.ts';
import type { RuleId } from './all.ts';

/**
 * Where a rule is explained: below the site's address where that is known, else from the site's root,
 * as `npm run dev` serves it.
 */
export function ruleAddress(rule: RuleId, site = process.env.SITE_URL): string {
  const path = `/rules/${rule}/`;
  return site ? wholeAddress(path, new URL(site)) : path;
}
