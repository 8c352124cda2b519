import { addressOf } from '../address.ts';
import { type Entry, loadEntries } from './entries.ts';
import { problemHtml } from './markup.ts';

const MOST = 40;

/**
 * Makes a list of problems answer while the reader types: with every problem of the catalogue that
 * has all the words. An empty field brings back the list as it was built.
 */
export function installFinder(): void {
  const input = document.querySelector<HTMLInputElement>('#finder');
  const list = document.getElementById('problem-list');
  const status = document.getElementById('finder-status');
  if (!input || !list || !status) return;
  const built = [...list.children];

  const show = async () => {
    const entries = wordsIn(input).length > 0 ? await loadEntries() : [];
    // While the entries were loading, the reader may have typed on.
    const words = wordsIn(input);
    const found = words.length > 0 ? find(entries, words) : undefined;
    if (found) list.innerHTML = found.slice(0, MOST).map(toItem).join('');
    else list.replaceChildren(...built);
    status.textContent = found ? describe(found.length) : '';
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

interface Problem {
  readonly text: string;
  readonly entry: Entry;
}

function wordsIn({ value }: HTMLInputElement): string[] {
  return value.toLowerCase().split(/\s+/).filter(Boolean);
}

function find(entries: readonly Entry[], words: readonly string[]): Problem[] {
  return entries
    .flatMap((entry) => entry.problems.map((text) => ({ text, entry })))
    .filter(({ text, entry }) => {
      const known = `${text} ${entry.title}`.toLowerCase();
      return words.every((word) => known.includes(word));
    });
}

function toItem({ text, entry: { id, title, glyph } }: Problem): string {
  return problemHtml({ href: addressOf(id), title, text, glyph });
}

function describe(count: number): string {
  if (count === 0) return 'No problem has all of these words.';
  return count > MOST ? `${MOST} of ${count} found` : `${count} found`;
}
