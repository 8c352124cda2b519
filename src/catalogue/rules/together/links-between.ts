import { pageId } from '../../page.ts';
import type { Document } from '../../text/document.ts';
import { linksOf } from '../../text/links.ts';
import { nearest } from '../../text/nearest.ts';
import { toPageLink } from '../../text/page-link.ts';
import type { CatalogueRule } from '../rule.ts';

/** A link within the catalogue leads to a page that exists, and to a heading that the page has. */
export const linksBetween: CatalogueRule = (readings) => {
  const documents = new Map(readings.map(({ document }) => [pageId(document.file), document]));
  return readings.flatMap(({ document }) =>
    linksOf(document.nodes).flatMap(({ url, line }) => {
      const found = complaint(url, document, documents);
      return found ? [{ file: document.file, line, rule: 'link-broken', ...found }] : [];
    }),
  );
};

function complaint(
  url: string,
  from: Document,
  documents: ReadonlyMap<string, Document>,
): { message: string; fix: string } | undefined {
  const own = pageId(from.file);
  const link = url.startsWith('#')
    ? { page: own, anchor: url.slice(1) }
    : toPageLink(url, own.split('/')[0] ?? '');
  if (!link) return undefined;
  const target = documents.get(link.page);
  if (!target) {
    const near = nearest(link.page, [...documents.keys()]).map((id) => `../${id}.mdx`);
    return { message: `there is no page ${link.page}`, fix: `link to ${near.join(', or ')}` };
  }
  const names = target.headings.map(({ anchor }) => anchor);
  if (link.anchor === undefined || names.includes(link.anchor)) return undefined;
  return {
    message: `${target.file} has no heading #${link.anchor}`,
    fix:
      names.length > 0 ? `link to ${names.map((name) => `#${name}`).join(', ')}` : 'leave it out',
  };
}
