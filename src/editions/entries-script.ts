import { facetsOf } from '../catalogue/lists/facets.ts';
import type { Page } from '../catalogue/page.ts';
import type { Entry } from '../client/lists/entries.ts';
import { pageGlyph } from '../markdown/page-glyph.ts';

/** The script that brings every page to the catalogue's facets, and its glyph to the problem finder. */
export function entriesScript(pages: readonly Page[]): string {
  const entries: Entry[] = pages.map((page) => {
    const { title, summary } = page.data;
    const glyph = pageGlyph(page);
    return { id: page.id, title, summary, facets: facetsOf(page), glyph };
  });
  return `window.catalogueEntries=${JSON.stringify(entries)}`;
}
