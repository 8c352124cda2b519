import type MiniSearch from 'minisearch';
import type { SearchDocument } from './options.ts';
import { type Word, wordsOf } from './query.ts';
import { normalise, tokenize } from './text.ts';

/** A page that was found. */
export interface Result {
  readonly document: SearchDocument;
  /** The one of its problems that says most of the query. */
  readonly problem: string;
  /** Terms of the index that the query has hit, for marks. */
  readonly terms: readonly string[];
}

/** What a query finds. */
export interface Findings {
  /** The best first. */
  readonly results: readonly Result[];
  /** How the pages fit when they do not have all words as they were typed. */
  readonly note: string;
}

/** How much a single text that says all of the query counts beside the rest of its page. */
const ONE_TEXT = 30;
/** A way out is worth more than the mistake that it prevents: it leads there, too. */
const MISTAKE = 0.8;

/**
 * The pages that a query finds. A page need not have all words; what it lacks costs it as much as the
 * words tell. One problem or title that says most of the query counts more than the same words here
 * and there.
 */
export function findPages(
  index: MiniSearch<SearchDocument>,
  documents: readonly SearchDocument[],
  query: string,
): Findings {
  const words = wordsOf(index, query);
  const all = weightOf(words);
  const ranked = documents
    .flatMap((document) => {
      const { id, title, aliases, problems, summary } = document;
      const found = words.filter(({ hits }) => hits.has(id));
      if (found.length === 0) return [];
      const share = (text: string) => sayShare(text, id, words) / all;
      const coverage = weightOf(found) / all;
      const page = found.reduce((sum, { hits }) => sum + (hits.get(id)?.score ?? 0), 0);
      const text = Math.max(...[title, ...aliases, ...problems, summary].map(share));
      const kind = id.startsWith('anti-patterns/') ? MISTAKE : 1;
      const score = kind * coverage ** 2 * (page + ONE_TEXT * all * text);
      const terms = new Set(found.flatMap(({ hits }) => hits.get(id)?.terms ?? []));
      const [problem = title] = problems.toSorted((a, b) => share(b) - share(a));
      return [{ result: { document, problem, terms: [...terms] }, score, coverage }];
    })
    .sort((a, b) => b.score - a.score);
  const coverage = ranked[0]?.coverage ?? 1;
  return { results: ranked.map(({ result }) => result), note: noteOf(words, coverage) };
}

function noteOf(words: readonly Word[], coverage: number): string {
  if (coverage < 0.999) return 'with some of these words';
  return words.every(({ isExact }) => isExact) ? '' : 'with similar words';
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weight of the words that a text of a page says; a text that says more beside them says it worse. */
function sayShare(text: string, id: string, words: readonly Word[]): number {
  const own = new Set(tokenize(text).flatMap((token) => normalise(token) ?? []));
  const said = words.filter(({ term, hits }) =>
    [term, ...(hits.get(id)?.terms ?? [])].some((one) => own.has(one)),
  );
  return weightOf(said) * Math.sqrt(said.length / Math.max(said.length, own.size, 1));
}
