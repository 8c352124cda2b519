import { facetsOf } from '../catalogue/facets.ts';
import type { Page } from '../catalogue/page.ts';
import type { Entry } from '../client/entries.ts';
import { pageCard } from '../markdown/page-card.ts';

/** The script that brings every page to the problem finder and to the catalogue's facets. */
export function entriesScript(pages: readonly Page[]): string {
  const entries: Entry[] = pages.map((page) => {
    const { title, problems } = page.data;
    return { id: page.id, title, problems, facets: facetsOf(page), card: pageCard(page) };
  });
  return `window.catalogueEntries=${JSON.stringify(entries)}`;
}
