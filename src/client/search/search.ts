import { createSearchDialog } from './dialog/dialog.ts';
import { nameOf, nearestOption, resultOption, termOption } from './dialog/results.ts';
import { installSelection } from './dialog/selection.ts';
import type { Term } from './document.ts';
import { createIndex } from './index.ts';
import { type PackedData, unpack } from './pack.ts';
import { type Findings, findPages } from './rank.ts';
import { findTerms } from './terms.ts';

declare global {
  interface Window {
    /** What search-index.js brings. */
    catalogueSearch?: PackedData;
    /** The pages that a query finds; there once search.js has run. */
    findPages?: (query: string) => Findings;
  }
}

const MOST_RESULTS = 20;

// Without its index there is no search: who loads it tries again.
if (window.catalogueSearch) {
  const { documents, terms } = unpack(window.catalogueSearch);
  const index = createIndex(documents);
  window.findPages = (query) => findPages(index, query);
  window.openSearch = createSearch(window.findPages, terms);
}

/** Makes the dialog work. @returns what opens it. */
function createSearch(
  find: (query: string) => Findings,
  terms: readonly Term[],
): (text?: string) => void {
  const { dialog, input, status, list } = createSearchDialog();
  const selection = installSelection(input, list);
  const show = () => {
    const findings = find(input.value);
    const [best, ...others] = findings.results.slice(0, MOST_RESULTS).map(resultOption);
    const explained = findTerms(terms, input.value).map(termOption);
    const nearest = findings.nearest ? [nearestOption(findings.nearest)] : [];
    // A page first: who knows the word looks for what to do.
    list.replaceChildren(...(best ? [best] : []), ...explained, ...others, ...nearest);
    list.scrollTop = 0;
    status.textContent = input.value.trim() === '' ? '' : describe(findings);
    selection.reset();
  };
  input.addEventListener('input', show);
  // A result may be a section of the page that is open.
  list.addEventListener('click', () => dialog.close());
  return (text = '') => {
    if (!dialog.open) dialog.showModal();
    if (text === '') return input.select();
    input.value = text;
    show();
  };
}

function describe({ results: { length }, note, nearest }: Findings): string {
  if (nearest !== undefined) return `No page found. The nearest category: ${nameOf(nearest)}.`;
  if (length === 0) return 'No page found. Other words may find one.';
  const shown = length > MOST_RESULTS ? `${MOST_RESULTS} of ${length} pages` : `${length} pages`;
  return `${length === 1 ? '1 page' : shown} ${note}`.trim();
}
