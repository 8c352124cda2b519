import { isMessage, withoutNames } from '../../catalogue/messages.ts';
import type { SearchIndex } from './index.ts';
import { synonymsOf, wordsOfPhrases } from './meaning.ts';
import { normalise, tokenizeQuery } from './text.ts';

/** A word of a query. */
export interface Word {
  /** How much it tells: rare words tell more, but no single one outweighs all others. */
  readonly weight: number;
  /** Terms of the index that may be meant, and how well they fit: 1 is the word itself. */
  readonly forms: ReadonlyMap<string, number>;
  /** Whether some page has it as it was typed. */
  readonly isExact: boolean;
  /** Whether it was not typed: a page that lacks it lacks nothing. */
  readonly isExtra: boolean;
}

/** How well a word fits that is not the one that was typed. */
const FITS = { synonym: 0.4, beginning: 0.8, typo: 0.6 };

/** The words of a query: as they are, as synonyms, as beginnings, and with typing errors. */
export function wordsOf(index: SearchIndex, query: string): Word[] {
  const text = unpasted(query);
  // A number that no page has is one of the reader's own.
  const typed = formsOf(tokenizeQuery(text)).filter(
    (term) => index.terms.has(term) || !/^\d+$/.test(term),
  );
  const meant = formsOf([...wordsOfPhrases(text), optionOf(query)]);
  return [
    ...typed.map((term, i) => wordOf(index, term, fitting(index, term, i === typed.length - 1))),
    ...meant
      .filter((term) => index.terms.has(term) && !typed.includes(term))
      .map((term) => ({ ...wordOf(index, term, [[term, 1]]), isExtra: true })),
  ];
}

function formsOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens.flatMap((token) => normalise(token) ?? []))];
}

function wordOf(
  { terms, pages }: SearchIndex,
  term: string,
  fitting: readonly (readonly [form: string, fit: number])[],
): Word {
  const isExact = terms.has(term);
  const forms = new Map<string, number>();
  for (const [form, fit] of fitting) {
    if (terms.has(form)) forms.set(form, Math.max(fit, forms.get(form) ?? 0));
  }
  const meant = isExact ? [term] : [...forms.keys()];
  const places = new Set(meant.flatMap((form) => [...(terms.get(form)?.keys() ?? [])]));
  const weight = Math.sqrt(Math.log(1 + pages.length / Math.max(1, places.size)));
  return { weight, forms, isExact, isExtra: false };
}

/** What a word may mean, and how well it fits. */
function fitting({ terms }: SearchIndex, term: string, isLast: boolean): [string, number][] {
  const isUnknown = !terms.has(term) && term.length > 2;
  // The last word may still be being typed. `-s` is whole.
  const mayGoOn = (isLast || isUnknown) && !/^-?.$/.test(term);
  const longer = mayGoOn ? [...terms.atPrefix(term).keys()] : [];
  const similar = isUnknown ? similarTo(term, terms) : [];
  return [
    [term, 1],
    ...synonymsOf(term).map((form): [string, number] => [form, FITS.synonym]),
    ...longer.map((form): [string, number] => [form, FITS.beginning]),
    ...similar.map((form): [string, number] => [form, FITS.typo]),
  ];
}

/** The terms that need the fewest changes to be this one. Few people mistype the first letter. */
function similarTo(term: string, terms: SearchIndex['terms']): string[] {
  const near = [...terms.fuzzyGet(term, Math.round(term.length / 4))].filter(
    ([other]) => other[0] === term[0],
  );
  const least = Math.min(...near.map(([, [, distance]]) => distance));
  return near.filter(([, [, distance]]) => distance === least).map(([other]) => other);
}

/** What is left of a message that was pasted, without the names of another project. */
function unpasted(query: string): string {
  const isPasted = isMessage(query) || /\b(?:ERROR|WARNING)\b|Error:|\(P[Ii][Dd] /.test(query);
  return (isPasted && withoutNames(query)) || query;
}

/** `wait for lock` may mean the option. */
function optionOf(query: string): string {
  return `--${query.trim().toLowerCase().replaceAll(' ', '-')}`;
}
