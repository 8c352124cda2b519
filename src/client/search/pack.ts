import type { SearchDocument } from './options.ts';

/** What is a list of words in a document. */
const LISTS = ['words', 'messages'] as const;
type List = (typeof LISTS)[number];

/** The documents in few bytes: a word that many pages have is written once. */
export interface PackedDocuments extends Readonly<Record<List, PackedWords>> {
  readonly pages: readonly Omit<SearchDocument, List>[];
}

interface PackedWords {
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
  return {
    pages: documents.map(({ words, messages, ...page }) => page),
    words: packWords(documents.map(({ words }) => words)),
    messages: packWords(documents.map(({ messages }) => messages)),
  };
}

/** The documents again. */
export function unpack({ pages, words, messages }: PackedDocuments): SearchDocument[] {
  const lists = [words, messages].map((packed) => unpackWords(packed, pages.length));
  return pages.map((page, i) => {
    return { ...page, words: lists[0]?.[i] ?? [], messages: lists[1]?.[i] ?? [] };
  });
}

function packWords(lists: readonly (readonly string[])[]): PackedWords {
  const places = new Map<string, number[]>();
  lists.forEach((words, page) => {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), page]);
  });
  const entries = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: entries.map(([word], i) => withoutShared(word, entries[i - 1]?.[0] ?? '')).join(''),
    places: entries.map(([, pages]) => distances(pages)).join(' '),
  };
}

function unpackWords({ words, places }: PackedWords, count: number): string[][] {
  const documents = Array.from({ length: count }, (): string[] => []);
  const lists = places.split(' ');
  let word = '';
  words.match(/[A-Z][^A-Z]*/g)?.forEach((entry, i) => {
    word = word.slice(0, entry.charCodeAt(0) - FIRST_CAPITAL) + entry.slice(1);
    let page = 0;
    for (const place of lists[i] ?? '') {
      page += place.charCodeAt(0) - FIRST_PLACE;
      documents[page]?.push(word);
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
