import { addressOf } from '../../address.ts';
import type { Term } from '../document.ts';
import { excerptOf, marked, type Span } from '../excerpt.ts';
import type { Result } from '../rank.ts';
import { element } from './element.ts';

/** A page that was found, as an option of the list. It is a link: it can be opened in a new tab. */
export function resultOption(result: Result): HTMLElement {
  const { document, terms } = result;
  const { spans, isCode, inText, section } = excerptOf(result);
  const [category = ''] = document.id.split('/');
  return option(
    'search-result',
    addressOf(document.id, section?.anchor),
    element('span', { class: 'search-title' }, ...withMarks(marked(document.title, terms.flat()))),
    place(nameOf(category), section?.name),
    element(isCode ? 'code' : 'span', { class: 'search-excerpt' }, ...withMarks(spans)),
    ...(inText.length > 0 ? [inTextLine(inText)] : []),
  );
}

/** A word of the glossary, likewise. */
export function termOption({ term, text, href }: Term): HTMLElement {
  const [page = '', anchor] = href.split('#');
  return option(
    'search-term',
    addressOf(page, anchor),
    element('span', { class: 'search-title' }, term),
    place(page),
    element('span', { class: 'search-excerpt' }, text),
  );
}

/** Where to look when no page was found. */
export function nearestOption(category: string): HTMLElement {
  return option(
    'search-nearest',
    addressOf(category),
    element('span', { class: 'search-title' }, nameOf(category)),
    place('the nearest category'),
  );
}

/** A category in words. */
export function nameOf(category: string): string {
  return category.replaceAll('-', ' ');
}

function option(kind: string, href: string, ...content: readonly Node[]): HTMLElement {
  return element('a', { role: 'option', class: kind, href, tabindex: '-1' }, ...content);
}

function place(...names: readonly (string | undefined)[]): HTMLElement {
  return element('span', { class: 'search-place' }, names.filter(Boolean).join(' · '));
}

function inTextLine(words: readonly string[]): HTMLElement {
  const marks = words.flatMap((word) => [', ', element('mark', {}, word)]).slice(1);
  return element('span', { class: 'search-in-text' }, 'In the text: ', ...marks);
}

function withMarks(spans: readonly Span[]): (string | HTMLElement)[] {
  return spans.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
}
