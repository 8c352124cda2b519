import type { Edition } from '../../sw/edition.ts';

/** What is known of the stored site. */
export interface State {
  /** The edition that is stored and read. */
  readonly kept?: Edition | undefined;
  /** A newer one that is stored, too, and waits for the reader. */
  readonly waiting?: Edition | undefined;
  /** What the server offers; undefined when it does not answer. */
  readonly offered?: Edition | undefined;
  /** Files of the one that is being stored. */
  readonly coming?: { readonly stored: number; readonly of: number } | undefined;
  /** Files of a download that broke off. */
  readonly part: number;
  /** Why it broke off, where that is known. */
  readonly failed?: string | undefined;
  /** Whether the browser promised to keep what is stored. */
  readonly isPromised: boolean;
}

/** What the page says of it, and the labels of its buttons: without one there is no button. */
export interface View {
  readonly text: string;
  /** The edition that is stored, or that would be. */
  readonly edition?: string | undefined;
  readonly progress?: State['coming'];
  readonly store?: string | undefined;
  readonly remove?: string | undefined;
}

/** What the page about the stored site says. */
export function viewOf(state: State): View {
  const { kept, offered, coming, part } = state;
  if (kept) return keptView(kept, state);
  const edition = offered && `Edition on the server: ${nameOf(offered)}.`;
  if (coming) {
    return { text: 'Storing the site.', edition, progress: coming, remove: 'Stop' };
  }
  return { ...(part > 0 ? partView(state) : emptyView(state)), edition };
}

function keptView(kept: Edition, state: State): View {
  const files = Object.keys(kept.files).length;
  const text = `The whole site is stored: ${files} files, ${formatBytes(kept.bytes)}.`;
  return {
    text: [text, newsOf(state)].filter(Boolean).join(' '),
    edition: `Stored edition: ${nameOf(kept)}.`,
    progress: state.coming,
    remove: 'Remove it',
  };
}

/** What there is to know beyond the edition that is stored. */
function newsOf({ coming, failed, waiting, isPromised }: State): string | undefined {
  if (coming) return 'A new edition is on its way.';
  if (waiting) return `A new edition waits: ${nameOf(waiting)}.`;
  if (failed) {
    return `A new edition is not whole: ${failed}. The next visit goes on; this one stays until then.`;
  }
  return isPromised ? undefined : 'The browser may remove it when room is short.';
}

function partView({ part, offered, failed }: State): View {
  const of = offered ? ` of ${Object.keys(offered.files).length}` : '';
  const why = failed ? `: ${failed}` : '';
  return {
    text: `Storing broke off${why}. ${part}${of} files are there.`,
    store: 'Go on',
    remove: 'Remove them',
  };
}

function emptyView({ offered, failed }: State): View {
  if (failed) return { text: `Storing did not begin: ${failed}.`, store: 'Try again' };
  if (!offered) return { text: 'Nothing is stored, and the site cannot be reached now.' };
  const { download, bytes } = offered;
  const sizes = `About ${formatBytes(download)} to download, ${formatBytes(bytes)} on this device`;
  return { text: `Nothing is stored. ${sizes}.`, store: 'Store the site' };
}

/** `2026-11-25, commit ff0114e9dc, DVC 3.67.1`. */
function nameOf({ date, commit, dvc }: Edition): string {
  return [date, commit && `commit ${commit}`, `DVC ${dvc}`].filter(Boolean).join(', ');
}

/** As `7.0 MB`; what is smaller than that tells, as `12 kB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
