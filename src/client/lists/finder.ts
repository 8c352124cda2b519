import { addressOf } from '../address.ts';
import type { Findings } from '../search/rank.ts';
import { loadSearch } from '../search-scripts.ts';
import { type Entry, loadEntries } from './entries.ts';
import { problemHtml } from './markup.ts';

const MOST = 12;

/**
 * Makes a list of problems answer while the reader types, with what the search finds: of each page the
 * problem that is nearest to the question. An empty field brings back the list as it was built.
 */
export function installFinder(): void {
  const input = document.querySelector<HTMLInputElement>('#finder');
  const list = document.getElementById('problem-list');
  const status = document.getElementById('finder-status');
  if (!input || !list || !status) return;
  const built = [...list.children];

  const show = async () => {
    const entries = input.value.trim() === '' ? undefined : await loadFinder();
    // While it was loading, the reader may have typed on.
    const query = input.value.trim();
    const findings = query === '' ? undefined : window.findPages?.(query);
    if (findings) list.innerHTML = itemsOf(findings, entries).join('');
    else list.replaceChildren(...built);
    status.textContent = findings ? describe(findings) : '';
  };
  const tryToShow = () =>
    show().catch(() => {
      status.textContent = 'The problems cannot be loaded now. Try again, or reload the page.';
    });
  input.addEventListener('input', tryToShow);
  const field = input.closest<HTMLElement>('[hidden]');
  if (field) field.hidden = false;
  // A browser that comes back to the page fills the field in again.
  tryToShow();
}

/** The search, and the glyph of each page. */
async function loadFinder(): Promise<ReadonlyMap<string, Entry>> {
  const [entries] = await Promise.all([loadEntries(), loadSearch()]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The nearest problems; when there is none, the category that is nearest. */
function itemsOf(
  { results, nearest }: Findings,
  entries: ReadonlyMap<string, Entry> | undefined,
): string[] {
  if (nearest !== undefined) {
    const text = nearest.replaceAll('-', ' ');
    return [problemHtml({ href: addressOf(nearest), title: 'all its pages', text, glyph: '' })];
  }
  return results.slice(0, MOST).map(({ document: { id, title }, problem }) => {
    const glyph = entries?.get(id)?.glyph ?? '';
    return problemHtml({ href: addressOf(id), title, text: problem, glyph });
  });
}

function describe({ results: { length }, nearest }: Findings): string {
  if (nearest !== undefined) return 'No problem has enough of these words. The nearest category:';
  if (length === 0) return 'No problem has one of these words. Empty the field to see all kinds.';
  return length > MOST ? `The ${MOST} nearest` : `${length} found`;
}
