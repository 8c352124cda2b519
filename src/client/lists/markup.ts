import { escapeHtml } from '../../markdown/html.ts';

/** A card of a list: what it is about, in a word and a sentence, beside its silhouette. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** SVG; nothing for a page without a pipeline. */
  readonly glyph: string;
}

/** A card as the site is built with it, and as a script adds it. */
export function cardHtml({ href, title, text, glyph }: Card, heading = 'h3'): string {
  const link = `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
  return `<li class="card">${glyph}<${heading}>${link}</${heading}><p>${escapeHtml(text)}</p></li>`;
}

/** A problem in a reader's words, with the title of the page that solves it; likewise. */
export function problemHtml({ href, title, text, glyph }: Card): string {
  const link = `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  return `<li>${glyph}${link} <span class="quiet">${escapeHtml(title)}</span></li>`;
}
