import { addressOf } from '../address.ts';
import { element } from './element.ts';
import { excerptOf, marked, type Span, type Terms } from './excerpt.ts';
import type { SearchDocument } from './options.ts';

/** A page that was found, as an option of the list. It is a link: it can be opened in a new tab. */
export function resultOption(document: SearchDocument, terms: Terms, id: string): HTMLElement {
  const { spans, isCode, inText } = excerptOf(document, terms);
  const [category = ''] = document.id.split('/');
  return element(
    'a',
    { id, role: 'option', class: 'search-result', href: addressOf(document.id), tabindex: '-1' },
    element('span', { class: 'search-title' }, ...withMarks(marked(document.title, terms))),
    element('span', { class: 'search-place' }, category.replaceAll('-', ' ')),
    element(isCode ? 'code' : 'span', { class: 'search-excerpt' }, ...withMarks(spans)),
    ...(inText.length > 0 ? [inTextLine(inText)] : []),
  );
}

function inTextLine(words: readonly string[]): HTMLElement {
  const marks = words.flatMap((word) => [', ', element('mark', {}, word)]).slice(1);
  return element('span', { class: 'search-in-text' }, 'In the text: ', ...marks);
}

function withMarks(spans: readonly Span[]): (string | HTMLElement)[] {
  return spans.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
}
