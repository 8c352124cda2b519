import { SYNONYMS } from './synonyms.ts';
import { normalise } from './text.ts';

const LINES = SYNONYMS.map((line) => {
  const all = line.split(', ');
  const words = all.filter((one) => !one.includes(' '));
  return {
    word: words[0] ?? '',
    terms: words.flatMap((word) => normalise(word) ?? []),
    phrases: all.filter((one) => one.includes(' ')),
  };
});

/** The normal forms of words that mean what the word with this normal form means. */
export function synonymsOf(term: string): string[] {
  const own = LINES.filter(({ terms }) => terms.includes(term));
  return own.flatMap(({ terms }) => terms.filter((other) => other !== term));
}

/** The words that the phrases of a query stand for: `at the same time` is `parallel`. */
export function wordsOfPhrases(query: string): string[] {
  const text = query.toLowerCase();
  const meant = LINES.filter(({ phrases }) => phrases.some((phrase) => text.includes(phrase)));
  return meant.map(({ word }) => word);
}
