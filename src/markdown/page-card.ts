import type { Page } from '../catalogue/page.ts';
import { escapeHtml } from './html.ts';
import { pageGlyph } from './page-glyph.ts';

/** What a card shows of a page, as HTML: lists are built with it, and the catalogue's script brings it. */
export function pageCard(page: Page): string {
  const { title, summary } = page.data;
  const link = `<a href="/${page.id}/">${escapeHtml(title)}</a>`;
  return `${pageGlyph(page)}<h3>${link}</h3><p>${escapeHtml(summary)}</p>`;
}
