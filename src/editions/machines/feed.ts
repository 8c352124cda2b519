import type { Library } from '../../catalogue/disk/library.ts';
import type { Page } from '../../catalogue/page.ts';
import { SITE, wholeAddress } from '../../catalogue/site.ts';
import { escapeHtml } from '../../markdown/html.ts';

/** The feed's file in the site. */
const FEED = 'feed.atom';

/** The most pages in the feed: a reader of feeds asks for it every hour. */
const MOST = 30;

/**
 * The pages that came or changed last, the newest first, as an Atom feed (RFC 4287). Undefined where
 * Git knows no day: a feed has to say when.
 *
 * @param site the site's own address: a feed is read elsewhere
 */
export function feed({ pages, history }: Library, site: URL): string | undefined {
  const dated = pages
    .map((page) => ({ page, changed: history.changed.get(page.file) ?? '' }))
    .filter(({ changed }) => changed !== '')
    .toSorted((a, b) => compare(b.changed, a.changed) || compare(a.page.id, b.page.id))
    .slice(0, MOST);
  const [newest] = dated;
  if (!newest) return undefined;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${address('', site)}</id>`,
    `<title>${SITE}</title>`,
    '<subtitle>New and changed pages</subtitle>',
    `<updated>${instant(newest.changed)}</updated>`,
    `<author><name>The contributors of ${SITE}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address(FEED, site)}"/>`,
    `<link rel="alternate" type="text/html" href="${address('', site)}"/>`,
    ...dated.map(({ page, changed }) => entry(page, changed, history.added.get(page.file), site)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(page: Page, changed: string, added: string | undefined, site: URL): string {
  const { title, summary } = page.data;
  const place = address(`${page.id}/`, site);
  return [
    '<entry>',
    `<id>${place}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    ...(added === undefined ? [] : [`<published>${instant(added)}</published>`]),
    `<updated>${instant(changed)}</updated>`,
    `<link rel="alternate" type="text/html" href="${place}"/>`,
    `<category term="${page.category}"/>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function address(path: string, site: URL): string {
  return escapeHtml(wholeAddress(path, site));
}

/** Pages say the day of a change; a feed needs an instant. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
