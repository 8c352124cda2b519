import { loadScript } from './script.ts';

let loading: Promise<unknown> | undefined;

/**
 * Loads the search and its index, once for all who ask. Rejects when they cannot be reached; the next
 * call tries again.
 */
export function loadSearch(): Promise<unknown> {
  loading ??= Promise.all([loadScript('search-index.js'), loadScript('search.js')]).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
