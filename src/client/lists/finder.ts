import { addressOf } from '../address.ts';
import { loadScript } from '../script.ts';
import type { Result } from '../search/rank.ts';
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
    const glyphs = input.value.trim() === '' ? undefined : await loadFinder();
    // While it was loading, the reader may have typed on.
    const query = input.value.trim();
    const results = query === '' ? undefined : window.findPages?.(query).results.slice(0, MOST);
    if (results) list.innerHTML = results.map((result) => toItem(result, glyphs)).join('');
    else list.replaceChildren(...built);
    status.textContent = results ? describe(results.length) : '';
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
  if (!window.findPages) {
    await Promise.all([loadScript('search-index.js'), loadScript('search.js')]);
  }
  return new Map((await loadEntries()).map((entry) => [entry.id, entry]));
}

function toItem(
  { document: { id, title }, problem }: Result,
  entries: ReadonlyMap<string, Entry> | undefined,
): string {
  const glyph = entries?.get(id)?.glyph ?? '';
  return problemHtml({ href: addressOf(id), title, text: problem, glyph });
}

function describe(count: number): string {
  if (count === 0)
    return 'Nothing has one of these words. Empty the field to see problems of all kinds.';
  return count === MOST ? `The ${MOST} nearest` : `${count} found`;
}
