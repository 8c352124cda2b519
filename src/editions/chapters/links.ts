import { anchor } from './anchors.ts';

/** What stands for the site where a build does not know its own address. */
const NOWHERE = 'https://site.invalid/';

/** The key of each chapter by its address in the build: `/parallel/parallel-stages/`. */
export function byAddress(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [`/${id}/`, id.replaceAll('/', '-')]));
}

/**
 * Where a link of a built page leads in the book: to an anchor, to the web, or nowhere, when the book
 * has no such page and the build does not know where the site is.
 *
 * @param id of the page, `parallel/parallel-stages`
 * @param canonical the page's own whole address, if the build knows it
 */
export function placeLink(
  href: string,
  id: string,
  keys: ReadonlyMap<string, string>,
  canonical?: string,
): string | undefined {
  if (/^https?:/.test(href)) return href;
  const { pathname, hash } = new URL(href, `${NOWHERE}${id}/index.html`);
  const key = keys.get(pathname.replace(/index\.html$/, ''));
  if (key !== undefined) return `#${anchor(key, decodeURIComponent(hash.slice(1)))}`;
  return canonical && new URL(href, canonical).href;
}
