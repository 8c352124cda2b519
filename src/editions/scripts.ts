import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { TERMS } from '../catalogue/guide/terms.ts';
import { bundle } from './bundle.ts';
import { entriesScript } from './entries-script.ts';
import { searchDocuments } from './search/documents.ts';
import { searchScripts } from './search/script.ts';
import { searchTerms } from './search/terms.ts';

/** A script of the built site, by its path in it. */
export interface Script {
  readonly file: string;
  readonly code: string;
}

const SITE = fileURLToPath(new URL('../client/site.ts', import.meta.url));
const OFFLINE = fileURLToPath(new URL('../client/offline/offline.ts', import.meta.url));
const LISTS = fileURLToPath(new URL('../client/lists/lists.ts', import.meta.url));

/**
 * Every script that a reader can get: one on each page, another one on pages that list others, and
 * more when lists, the search or a stored site ask for them.
 */
export async function clientScripts(): Promise<Script[]> {
  const { pages } = loadLibrary();
  return [
    { file: 'site.js', code: await bundle(SITE) },
    { file: 'lists.js', code: await bundle(LISTS) },
    { file: 'offline.js', code: await bundle(OFFLINE) },
    { file: 'entries.js', code: entriesScript(pages) },
    ...(await searchScripts({ documents: searchDocuments(pages), terms: searchTerms(TERMS) })),
  ];
}
