import MiniSearch from 'minisearch';
import { createSearchDialog } from './dialog.ts';
import { INDEX_OPTIONS, type SearchDocument } from './options.ts';
import { type PackedDocuments, unpack } from './pack.ts';
import { type Findings, findPages } from './rank.ts';
import { resultOption } from './results.ts';

declare global {
  interface Window {
    /** What search-index.js brings. */
    catalogueSearch?: PackedDocuments;
    /** The pages that a query finds; there once search.js has run. */
    findPages?: (query: string) => Findings;
  }
}

const MOST_RESULTS = 20;

// Without its index there is no search: the loader tries again. The problem finder may have brought it.
if (window.catalogueSearch && !window.findPages) {
  const documents = unpack(window.catalogueSearch);
  const index = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  index.addAll(documents);
  window.findPages = (query) => findPages(index, documents, query);
  window.openSearch = createSearch(window.findPages);
}

/** Makes the dialog work. @returns what opens it. */
function createSearch(find: (query: string) => Findings): (text?: string) => void {
  const { dialog, input, status, list } = createSearchDialog();
  let selected = 0;

  const show = () => {
    const { results, note } = find(input.value);
    const options = results
      .slice(0, MOST_RESULTS)
      .map(({ document, terms }, i) => resultOption(document, terms, `search-result-${i}`));
    list.replaceChildren(...options);
    list.scrollTop = 0;
    status.textContent = input.value.trim() === '' ? '' : describe(results.length, note);
    input.setAttribute('aria-expanded', String(options.length > 0));
    select(0);
  };

  /** The focus stays in the field; the id tells assistive technology what is selected. */
  const select = (position: number) => {
    const options = [...list.children];
    selected = (position + options.length) % options.length || 0;
    options.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === selected));
    });
    input.setAttribute('aria-activedescendant', options[selected]?.id ?? '');
    options[selected]?.scrollIntoView({ block: 'nearest' });
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => select(selected + 1),
    ArrowUp: () => select(selected - 1),
    Enter: () => list.querySelector<HTMLElement>('[aria-selected=true]')?.click(),
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });
  return (text = '') => {
    if (!dialog.open) dialog.showModal();
    if (text === '') return input.select();
    input.value = text;
    show();
  };
}

function describe(count: number, note: string): string {
  if (count === 0) return 'No page found. Other words may find one.';
  const shown = count > MOST_RESULTS ? `${MOST_RESULTS} of ${count} pages` : `${count} pages`;
  return `${count === 1 ? '1 page' : shown} ${note}`.trim();
}
