import type { SearchDocument } from './document.ts';
import type { IndexedPage, Saying, SearchIndex } from './index.ts';
import { type Word, wordsOf } from './query.ts';

/** A page that was found. */
export interface Result {
  readonly document: SearchDocument;
  /** The one of its problems that says most of the query. */
  readonly problem: string;
  /** The line of all that says most of it. */
  readonly saying: Saying | undefined;
  /** For each word of the query, what stands for it on the page: terms of the index, the best first. */
  readonly terms: readonly (readonly string[])[];
}

/** What a query finds. */
export interface Findings {
  /** The best first. */
  readonly results: readonly Result[];
  /** How the pages fit when they do not have all words as they were typed. */
  readonly note: string;
  /** Where to look when nothing was found: the category whose pages have most of the query. */
  readonly nearest: string | undefined;
}

/** A page counts less when it leads to others, which explain it: the way out of a mistake, and what a project combines. */
const LEADING = { factor: 0.75, categories: ['anti-patterns', 'blueprints'] };
/** Who says the whole name of a page means it. */
const NAMED = 1.3;
/** How much a line that says all of a query counts beside the rest of its page. */
const ONE_LINE = 2;
/** The part of what a query tells that a page must have to answer it. */
const LEAST = 0.3;

interface Ranked {
  readonly result: Result;
  readonly score: number;
  readonly coverage: number;
}

/**
 * The pages that a query finds. A page need not have all words; what it lacks costs it the more, the more
 * the words tell. A line that says most of the query counts beside the words here and there.
 */
export function findPages(index: SearchIndex, query: string): Findings {
  const words = wordsOf(index, query);
  const ranked = index.pages
    .map((page, number) => rank(page, words, (term) => index.terms.get(term)?.get(number) ?? 0))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const isFound = ranked.some(({ result }) => shareOf(words, result) >= LEAST);
  return {
    results: isFound ? ranked.map(({ result }) => result) : [],
    note: noteOf(words, ranked[0]?.coverage ?? 1),
    nearest: isFound ? undefined : nearestOf(ranked),
  };
}

function rank(page: IndexedPage, words: readonly Word[], tells: (term: string) => number): Ranked {
  const { document, sayings } = page;
  const hits = words.map(({ weight, forms }) => {
    const own = [...forms].filter(([term]) => tells(term) > 0).sort(([, a], [, b]) => b - a);
    const scores = own.map(([term, fit]) => fit * tells(term));
    return { own, covers: weight * (own[0]?.[1] ?? 0), score: weight * Math.max(0, ...scores) };
  });
  const coverage = Math.min(1, sum(hits.map(({ covers }) => covers)) / typedWeight(words));
  const said = sayings.map((saying) => ({ saying, says: saysOf(saying, words) }));
  const best = bestOf(said);
  const problem = bestOf(said.filter(({ saying }) => saying.field === 'problems'));
  const [category = ''] = document.id.split('/');
  const kind = LEADING.categories.includes(category) ? LEADING.factor : 1;
  const name = sayings.some((saying) => isNamed(saying, words)) ? NAMED : 1;
  return {
    result: {
      document,
      problem: problem?.saying.text ?? document.problems[0] ?? document.title,
      saying: best?.saying,
      terms: hits.map(({ own }) => own.map(([term]) => term)),
    },
    score:
      kind * name * Math.sqrt(coverage) * (sum(hits.map(({ score }) => score)) + (best?.says ?? 0)),
    coverage,
  };
}

/** The part of what a query tells that a page has, in whatever form. */
function shareOf(words: readonly Word[], { terms }: Result): number {
  const has = words.filter((_, i) => (terms[i]?.length ?? 0) > 0);
  return Math.min(1, sum(has.map(({ weight }) => weight)) / typedWeight(words));
}

function typedWeight(words: readonly Word[]): number {
  return sum(words.map(({ weight, isExtra }) => (isExtra ? 0 : weight)));
}

/** A line, and how much of a query it says. */
interface Said {
  readonly saying: Saying;
  readonly says: number;
}

/** The first of the lines that say most; none when no line says any of it. */
function bestOf(all: readonly Said[]): Said | undefined {
  const best = all.reduce<Said | undefined>(
    (most, one) => (most && most.says >= one.says ? most : one),
    undefined,
  );
  return best && best.says > 0 ? best : undefined;
}

/** How much of the query a line says. What says more beside it says it worse. */
function saysOf({ terms, weight }: Saying, words: readonly Word[]): number {
  const fits = ({ forms }: Word) =>
    Math.max(0, ...[...forms].map(([term, fit]) => (terms.has(term) ? fit : 0)));
  const said = words.map((word) => word.weight * fits(word));
  const count = said.filter((value) => value > 0).length;
  return weight * ONE_LINE * sum(said) * Math.sqrt(count / Math.max(1, count, terms.size));
}

/** Whether a query has all words of a name. */
function isNamed({ field, terms }: Saying, words: readonly Word[]): boolean {
  const isName = field === 'title' || field === 'aliases';
  const isSaid = (term: string) => words.some(({ forms }) => forms.get(term) === 1);
  return isName && terms.size > 0 && [...terms].every(isSaid);
}

function noteOf(words: readonly Word[], coverage: number): string {
  if (words.every(({ isExact }) => isExact) && coverage > 0.99) return '';
  const isAll = words.every(({ forms }) => forms.size > 0) && coverage > 0.5;
  return isAll ? 'with similar words' : 'with some of these words';
}

/** The category whose pages together have most. */
function nearestOf(ranked: readonly Ranked[]): string | undefined {
  const scores = new Map<string, number>();
  for (const { result, score } of ranked) {
    const [category = ''] = result.document.id.split('/');
    scores.set(category, (scores.get(category) ?? 0) + score);
  }
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
