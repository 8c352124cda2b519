import type MiniSearch from 'minisearch';
import type { Options, SearchOptions, SearchResult } from 'minisearch';
import { normalise, tokenize, tokenizeQuery } from './text.ts';

/** A page as the search knows it. */
export interface SearchDocument {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly problems: readonly string[];
  readonly features: readonly string[];
  /** Words of what its transcripts show of DVC's complaints, each once. */
  readonly messages: readonly string[];
  /** DVC commands of the transcripts, without their operands. */
  readonly commands: readonly string[];
  /** What else is in the text, each word once. */
  readonly words: readonly string[];
}

/** How well a page fits: where a word was found counts more than how often. */
const BOOST = {
  title: 8,
  aliases: 5,
  problems: 3,
  features: 3,
  messages: 3,
  summary: 2,
  commands: 1,
  words: 1,
};

/** How the pages are indexed. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: Object.keys(BOOST),
  extractField: (document, field) => {
    const value = document[field as keyof SearchDocument];
    return typeof value === 'string' ? value : value.join('\n');
  },
  tokenize,
  processTerm: normalise,
  searchOptions: { tokenize: tokenizeQuery, boost: BOOST, prefix: mayGoOn },
};

/** The last word may still be being typed. `-s` is whole. */
function mayGoOn(term: string, i: number, terms: readonly string[]): boolean {
  return i === terms.length - 1 && !/^-\w?$/.test(term);
}

/** What a query finds. */
export interface Findings {
  /** The best first. */
  readonly results: readonly SearchResult[];
  /** How the pages fit when they do not have all words as they were typed. */
  readonly note: string;
}

/** The pages that a query finds. Those where `wait for lock` is an option come first. */
export function findPages(index: MiniSearch<SearchDocument>, query: string): Findings {
  const words = /^\s*[a-z][a-z -]*$/i.test(query) ? query.trim().split(/\s+/) : [];
  const named = words.length > 0 ? index.search(`--${words.join('-')}`, { prefix: false }) : [];
  const isNew = ({ id }: SearchResult) => !named.some((result) => result.id === id);
  for (const { note, options } of tries(index)) {
    const results = [...named, ...index.search(query, options).filter(isNew)];
    if (results.length > 0) return { results, note };
  }
  return { results: [], note: '' };
}

/** All words as they are; then with typing errors; then any word, as of a pasted message. */
function tries(index: MiniSearch<SearchDocument>): { note: string; options: SearchOptions }[] {
  const asItIs = { tokenize: (term: string) => [term], processTerm: (term: string) => term };
  const isUnknown = (term: string) =>
    term.length > 2 && index.search(term, { ...asItIs, prefix: false }).length === 0;
  const options: SearchOptions = {
    fuzzy: (term) => isUnknown(term) && 0.25,
    prefix: (term, i, terms) => mayGoOn(term, i, terms) || isUnknown(term),
    weights: { fuzzy: 0.8, prefix: 0.8 },
  };
  return [
    { note: '', options: { combineWith: 'AND' } },
    { note: 'with similar words', options: { ...options, combineWith: 'AND' } },
    { note: 'with some of these words', options: { ...options, combineWith: 'OR' } },
  ];
}
