import { linksOf } from '../../text/links.ts';
import { toPageLink } from '../../text/page-link.ts';
import type { TextRule } from '../rule.ts';

/** What else a link may begin with: it is sent nowhere but where it says. */
const OUTSIDE = /^(?:https:\/\/[^\s/]|mailto:[^\s])/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const PAGE = 'link to a page as ../<category>/<slug>.mdx#<anchor>';

/**
 * A link leads to an https: or mailto: address, to another page by its file, or to a heading. The list
 * is of what is allowed: no other scheme, no path of a host, no way around either.
 */
export const linkTargets: TextRule = ({ nodes }) =>
  linksOf(nodes)
    .filter(({ url }) => !isAllowed(url))
    .map(({ url, line }) => ({ line, rule: 'link-target', ...complaint(url) }));

function isAllowed(url: string): boolean {
  return OUTSIDE.test(url) || url.startsWith('#') || toPageLink(url, '') !== undefined;
}

function complaint(url: string): { message: string; fix: string } {
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme?.toLowerCase() === 'http') {
    return {
      message: `${url} is not encrypted`,
      fix: 'use https:, or put an address that is no link in a code span',
    };
  }
  if (scheme) return { message: `a link with ${scheme}: is not allowed`, fix: 'use https:' };
  if (/^[/\\]/.test(url)) {
    return { message: `${url} depends on the host that serves the page`, fix: PAGE };
  }
  return { message: `${url} leads to no page`, fix: PAGE };
}
