import { loadScript } from './script.ts';

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

let isLoading = false;

function open(): void {
  window.openSearch?.();
  if (isLoading) return;
  isLoading = true;
  const typed = collectKeys();
  Promise.all([loadScript('search-index.js'), loadScript('search.js')]).then(
    () => window.openSearch?.(typed()),
    // Not reachable now: the next try loads again.
    () => {
      typed();
      isLoading = false;
    },
  );
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
