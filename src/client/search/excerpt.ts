import type { SearchDocument } from './options.ts';
import { normalise, pieces } from './text.ts';

/** A part of a text that is to be marked, or not. */
export interface Span {
  readonly text: string;
  readonly isHit: boolean;
}

/** What of a page answers the query. */
export interface Excerpt {
  readonly spans: readonly Span[];
  readonly isCode: boolean;
  /** Words that are found in the text only. */
  readonly inText: readonly string[];
}

/** Terms of the index that a query has hit. */
export type Terms = readonly string[];

const MOST_WORDS = 4;

/** The text cut where the marks begin and end. */
export function marked(text: string, terms: Terms): Span[] {
  return pieces(text).map(({ text, tokens }) => ({ text, isHit: hits(tokens, terms).length > 0 }));
}

/** The sentence or command of a page that has the most of what was looked for. */
export function excerptOf(document: SearchDocument, terms: Terms): Excerpt {
  const { title, summary, problems, aliases, features, commands, words } = document;
  const best = [
    ...[summary, ...problems].map((text) => ({ text, isCode: false })),
    ...aliases.map((alias) => ({ text: `Also called ${alias}.`, isCode: false })),
    ...[...commands, ...features].map((text) => ({ text, isCode: true })),
  ]
    .map((candidate) => ({ ...candidate, count: hitsIn(candidate.text, terms).size }))
    .reduce((a, b) => (b.count > a.count ? b : a));
  const seen = hitsIn(`${title}\n${best.text}`, terms);
  const rest = terms.filter((term) => !seen.has(term));
  return {
    spans: marked(best.text, terms),
    isCode: best.isCode,
    inText: words.filter((word) => hits([word], rest).length > 0).slice(0, MOST_WORDS),
  };
}

function hitsIn(text: string, terms: Terms): Set<string> {
  return new Set(pieces(text).flatMap(({ tokens }) => hits(tokens, terms)));
}

function hits(tokens: readonly string[], terms: Terms): string[] {
  return tokens.flatMap((token) => {
    const term = normalise(token);
    return term !== null && terms.includes(term) ? [term] : [];
  });
}
