import { stemmer } from 'stemmer';

/** Words that say nothing about a page; a query may hold them all the same. */
const STOP_WORDS = new Set(
  (
    'a about after all also although an and another any are as at be because been before both but by ' +
    'can cannot could did do does each else every for from had has have how i if in into is it its may ' +
    'might more most must my no not of on one only or other our over same should so some such than that ' +
    'the their them then there they this those to too under until was we were what when where which ' +
    'while who whose why will with without would you your dont'
  ).split(' '),
);

/** An option with its dashes, or a run of letters and digits. */
const OPTION_OR_WORD = /(?<![\p{L}\p{N}-])--?[a-z][\w-]*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** `parallelise` is `parallelize`. */
const BRITISH = /(?<=\w{4})is(?=e[drs]?$|ing$|ations?$)/;

/** A part of a text: something to search for, or what stands between two of them. */
export interface Piece {
  readonly text: string;
  /** What the piece is found by; none for what stands between. */
  readonly tokens: readonly string[];
}

/** The text cut into pieces that give it again when joined. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(OPTION_OR_WORD)) {
    if (index > end) found.push({ text: text.slice(end, index), tokens: [] });
    found.push({ text: match, tokens: tokensOf(match) });
    end = index + match.length;
  }
  return end < text.length ? [...found, { text: text.slice(end), tokens: [] }] : found;
}

/** `--wait-for-lock` is found as it is, and by each of its words. */
function tokensOf(match: string): string[] {
  if (!match.startsWith('-')) return [match.replace(/['’]/g, '')];
  return [match, ...(match.match(WORD) ?? [])];
}

/** What a text is found by. */
export function tokenize(text: string): string[] {
  return pieces(text).flatMap(({ tokens }) => tokens);
}

/** What a reader looks for: an option is looked for as it was typed. */
export function tokenizeQuery(query: string): string[] {
  return pieces(query).flatMap(({ tokens }) => tokens.slice(0, 1));
}

/** The common form of `caches`, `cached` and `caching`; nothing for a word that says nothing. */
export function normalise(token: string): string | null {
  const word = token.toLowerCase();
  if (word.startsWith('-')) return word;
  if (STOP_WORDS.has(word)) return null;
  return stemmer(word.replace(BRITISH, 'iz'));
}
