import { loadSearch } from './search-scripts.ts';

declare global {
  interface Window {
    /** Opens the search dialog, with a text in it; there once search.js has run. */
    openSearch?: (text?: string) => void;
  }
}

/** Makes the search open with its button, with `/` and with Ctrl-K or ⌘-K; it is loaded then. */
export function installSearch(): void {
  const button = document.getElementById('search-open');
  if (!button) return;
  const open = opener(button);
  button.hidden = false;
  button.onclick = open;
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

function isShortcut({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k';
  return key === '/' && !document.activeElement?.matches('input,textarea,select');
}

/** What opens the search, and loads it first. The button says so when it cannot be loaded. */
function opener(button: HTMLElement): () => void {
  const label = [...button.childNodes];
  let isLoading = false;
  return () => {
    if (window.openSearch) return window.openSearch();
    if (isLoading) return;
    isLoading = true;
    const typed = collectKeys();
    loadSearch().then(
      () => {
        button.replaceChildren(...label);
        window.openSearch?.(typed());
      },
      () => {
        typed();
        button.replaceChildren('Search cannot be loaded: try again');
        isLoading = false;
      },
    );
  };
}

/** Takes what a quick reader types before there is a field for it. @returns what ends that. */
function collectKeys(): () => string {
  let text = '';
  const collect = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    text += event.key;
  };
  addEventListener('keydown', collect);
  return () => {
    removeEventListener('keydown', collect);
    return text;
  };
}
