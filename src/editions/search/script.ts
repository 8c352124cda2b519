import { fileURLToPath } from 'node:url';
import type { SearchData } from '../../client/search/document.ts';
import { pack } from '../../client/search/pack.ts';
import { bundle } from '../bundle.ts';

/**
 * The scripts that are loaded when the search opens, by their path in the site: what there is to
 * find, and the dialog. Both are classic scripts, and the first one comes first.
 */
export async function searchScripts(data: SearchData): Promise<{ file: string; code: string }[]> {
  const entry = fileURLToPath(new URL('../../client/search/search.ts', import.meta.url));
  return [
    { file: 'search-index.js', code: `window.catalogueSearch=${JSON.stringify(pack(data))}` },
    { file: 'search.js', code: await bundle(entry) },
  ];
}
