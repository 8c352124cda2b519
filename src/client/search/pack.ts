import type { SearchDocument } from './options.ts';

/** The documents in few bytes: a word that many pages have is written once. */
export interface PackedDocuments {
  readonly pages: readonly Omit<SearchDocument, 'words'>[];
  /** Every word in order, each after a capital that counts the letters it shares with the last. */
  readonly words: string;
  /** For each word, apart by spaces, its pages: a character for the distance to the next. */
  readonly places: string;
}

const FIRST_CAPITAL = 65;
const LAST_CAPITAL = 90;
/** The first character after the space. */
const FIRST_PLACE = 33;

/** Writes documents so that they compress well. Words have no capitals. */
export function pack(documents: readonly SearchDocument[]): PackedDocuments {
  const places = new Map<string, number[]>();
  documents.forEach(({ words }, page) => {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), page]);
  });
  const entries = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    pages: documents.map(({ words, ...page }) => page),
    words: entries.map(([word], i) => withoutShared(word, entries[i - 1]?.[0] ?? '')).join(''),
    places: entries.map(([, pages]) => distances(pages)).join(' '),
  };
}

/** The documents again. */
export function unpack({ pages, words, places }: PackedDocuments): SearchDocument[] {
  const documents = pages.map((page) => ({ ...page, words: [] as string[] }));
  const lists = places.split(' ');
  let word = '';
  words.match(/[A-Z][^A-Z]*/g)?.forEach((entry, i) => {
    word = word.slice(0, entry.charCodeAt(0) - FIRST_CAPITAL) + entry.slice(1);
    let page = 0;
    for (const place of lists[i] ?? '') {
      page += place.charCodeAt(0) - FIRST_PLACE;
      documents[page]?.words.push(word);
    }
  });
  return documents;
}

function withoutShared(word: string, last: string): string {
  let shared = 0;
  const most = Math.min(LAST_CAPITAL - FIRST_CAPITAL, last.length);
  while (shared < most && word[shared] === last[shared]) shared++;
  return String.fromCharCode(FIRST_CAPITAL + shared) + word.slice(shared);
}

function distances(pages: readonly number[]): string {
  return pages
    .map((page, i) => String.fromCharCode(FIRST_PLACE + page - (pages[i - 1] ?? 0)))
    .join('');
}
