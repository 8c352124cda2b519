import SearchableMap from 'minisearch/SearchableMap';
import type { Line, SearchDocument } from './document.ts';
import { normalise, tokenize } from './text.ts';

/** How much a word tells of a page by where it stands. */
const FIELDS = {
  title: 2.5,
  aliases: 2,
  problems: 3,
  summary: 2,
  messages: 2,
  features: 2.5,
  commands: 1,
};
/** And a word of the text by how often it is there. */
const STRENGTHS = [0.5, 2, 4];

/** A line by which a page is found, and which can be shown for it. */
export interface Saying extends Line {
  readonly field: keyof typeof FIELDS;
  readonly terms: ReadonlySet<string>;
  readonly weight: number;
}

/** A page, and all that is said of it in one line. */
export interface IndexedPage {
  readonly document: SearchDocument;
  readonly sayings: readonly Saying[];
}

/** What a query is looked up in. */
export interface SearchIndex {
  readonly pages: readonly IndexedPage[];
  /** By its normal form: how much a word tells of each page that has it, by the page's number. */
  readonly terms: SearchableMap<Map<number, number>>;
}

/** Makes the index of all pages. */
export function createIndex(documents: readonly SearchDocument[]): SearchIndex {
  const pages = documents.map((document) => ({ document, sayings: sayingsOf(document) }));
  const terms = new SearchableMap<Map<number, number>>();
  const usual = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  pages.forEach(({ document: { words }, sayings }, page) => {
    const add = (term: string, weight: number) => {
      const found = terms.fetch(term, () => new Map<number, number>());
      found.set(page, (found.get(page) ?? 0) + weight);
    };
    for (const [field, weight] of Object.entries(FIELDS)) {
      const said = sayings.filter((saying) => saying.field === field);
      const own = new Set(said.flatMap(({ terms }) => [...terms]));
      for (const term of own) add(term, weight);
    }
    // A long page has many words: each tells less of it.
    const share = Math.sqrt(usual / words.length);
    for (const { text, strength } of words) {
      add(normalise(text) ?? text, share * (STRENGTHS[strength] ?? 0));
    }
  });
  return { pages, terms };
}

function sayingsOf(document: SearchDocument): Saying[] {
  const { title, summary, aliases, problems, features, messages, commands } = document;
  const atTop = (texts: readonly string[]) => texts.map((text) => ({ text, section: 0 }));
  const says = (field: keyof typeof FIELDS, lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, field, terms: termsOf(line.text), weight: FIELDS[field] }));
  return [
    ...says('problems', atTop(problems)),
    ...says('summary', atTop([summary])),
    ...says('messages', messages),
    ...says('commands', commands),
    ...says('features', features),
    ...says('aliases', atTop(aliases)),
    ...says('title', atTop([title])),
  ];
}

/** The normal forms of the words of a text. */
export function termsOf(text: string): Set<string> {
  return new Set(tokenize(text).flatMap((token) => normalise(token) ?? []));
}
