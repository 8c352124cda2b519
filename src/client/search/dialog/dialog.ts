import { element } from './element.ts';

/** The parts of the search that change while it is used. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

const LIST = 'search-results';
const HINT = 'search-hint';

/** The dialog as it is before anything is typed, at the end of the page and closed. */
export function createSearchDialog(): SearchDialog {
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search',
    'aria-controls': LIST,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-describedby': HINT,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'Search',
  });
  const close = element('button', { type: 'button' }, 'Close');
  const status = element('span', { class: 'search-status', role: 'status' });
  const keys = element('span', { class: 'search-keys' }, '↑ ↓ choose, Enter opens, Esc closes');
  const list = element('div', { id: LIST, role: 'listbox', 'aria-label': 'Pages found' });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    element('div', { class: 'search-field' }, input, close),
    element('p', { class: 'search-found' }, status, keys),
    list,
    element('p', { class: 'search-hint' }, element('span', { id: HINT }, ...hint())),
  );
  close.addEventListener('click', () => dialog.close());
  // The dialog has no padding: what is hit is its backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, status, list };
}

function hint(): (Node | string)[] {
  const queries = ['file is busy', 'grid search', 'repro --pull'];
  const examples = queries.flatMap((query) => [', ', element('code', {}, query)]);
  return ['A problem, an error line, a pattern, a command or a word: ', ...examples.slice(1)];
}
