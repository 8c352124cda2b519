import type MiniSearch from 'minisearch';
import { withoutNames } from '../../catalogue/messages.ts';
import type { SearchDocument } from './options.ts';
import { synonymsBy } from './synonyms.ts';
import { normalise, tokenizeQuery } from './text.ts';

/** How well a page has a word, and by which terms of the index. */
interface Hit {
  readonly score: number;
  readonly terms: readonly string[];
}

/** A word of a query, with the pages that have it. */
export interface Word {
  readonly term: string;
  /** How much it tells: rare words tell more. */
  readonly weight: number;
  /** By the id of the page. */
  readonly hits: ReadonlyMap<string, Hit>;
  /** Whether some page has it as it was typed. */
  readonly isExact: boolean;
}

const SYNONYM = 0.4;
const PREFIX = 0.8;
const FUZZY = 0.6;
const SYNONYMS_OF = synonymsBy(normalise);

/** The words of a query: as they are, and as synonyms, beginnings, or with typing errors. */
export function wordsOf(index: MiniSearch<SearchDocument>, query: string): Word[] {
  const tokens = [...tokenizeQuery(unpasted(query)), ...optionOf(query)];
  const terms = [...new Set(tokens.flatMap((token) => normalise(token) ?? []))];
  return terms.map((term, i) => {
    const exact = find(index, term, 1);
    const isUnknown = exact.size === 0 && term.length > 2;
    // The last word may still be being typed. `-s` is whole.
    const mayGoOn = (i === terms.length - 1 || isUnknown) && !/^-\w?$/.test(term);
    const others = [
      ...(SYNONYMS_OF.get(term) ?? []).map((other) => find(index, other, SYNONYM)),
      ...(mayGoOn ? [find(index, term, PREFIX, { prefix: true })] : []),
      ...(isUnknown ? [find(index, term, FUZZY, { fuzzy: 0.25 })] : []),
    ];
    const hits = new Map(exact);
    for (const [id, hit] of others.flatMap((found) => [...found])) {
      if (hit.score > (hits.get(id)?.score ?? 0)) hits.set(id, hit);
    }
    const weight = Math.log(1 + index.documentCount / Math.max(1, exact.size || hits.size));
    return { term, weight, hits, isExact: !isUnknown };
  });
}

/** What is left of a message that was pasted, without the names of another project. */
function unpasted(query: string): string {
  const rest = withoutNames(query);
  const isMessage = /\b(?:ERROR|WARNING)\b|\(P[Ii][Dd] /.test(query);
  return isMessage && rest !== '' ? rest : query;
}

/** `wait for lock` may mean the option. */
function optionOf(query: string): string[] {
  const words = query.trim().toLowerCase();
  return /^[a-z]+(?: [a-z]+){1,3}$/.test(words) ? [`--${words.replaceAll(' ', '-')}`] : [];
}

function find(
  index: MiniSearch<SearchDocument>,
  term: string,
  factor: number,
  options: { readonly prefix?: boolean; readonly fuzzy?: number } = {},
): Map<string, Hit> {
  const whole = { tokenize: (text: string) => [text], processTerm: (text: string) => text };
  const results = index.search(term, { prefix: false, ...options, ...whole });
  return new Map(results.map(({ id, score, terms }) => [id, { score: score * factor, terms }]));
}
