import type { TextWord } from '../../client/search/document.ts';
import { normalise, tokenize } from '../../client/search/text.ts';
import { otherPrograms } from './commands.ts';
import type { PageSection } from './sections.ts';

/** A page as its words are counted. */
export interface Wordy {
  readonly sections: readonly PageSection[];
  /** The normal forms of words by which it is found already. */
  readonly known: ReadonlySet<string>;
}

/** A word of a page by its normal form, and how often its sections have it. */
interface Use {
  readonly form: string;
  /** The shortest of its spellings. */
  text: string;
  readonly counts: number[];
}

/** The part of all pages that may have a word before it tells one from another only where it is frequent. */
const COMMON = 1 / 5;
/** Of few pages, not even a common word is left out. */
const FEW = 3;

/**
 * What tells each page from the others in its text. A word by which the page is found already is left
 * out unless it is frequent; so is a word of many pages. Numbers tell nothing.
 */
export function textWords(pages: readonly Wordy[]): TextWord[][] {
  const uses = pages.map(({ sections }) => usesOf(sections));
  const byForm = Map.groupBy(uses.flat(), ({ form }) => form);
  const isCommon = (form: string) =>
    (byForm.get(form)?.length ?? 0) > Math.max(FEW, COMMON * pages.length);
  return pages.map(({ known }, i) =>
    (uses[i] ?? [])
      .map((use) => ({ form: use.form, word: toWord(use) }))
      .filter(({ form, word }) => word.strength > 0 || !(known.has(form) || isCommon(form)))
      .map(({ word }) => word)
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
  );
}

function usesOf(sections: readonly PageSection[]): Use[] {
  const uses = new Map<string, Use>();
  for (const { number, prose, steps } of sections) {
    for (const token of tokenize(`${prose}\n${otherPrograms(steps)}`)) {
      const form = normalise(token);
      if (form === null || form.length < 2 || /^\d+$/.test(form)) continue;
      const text = token.toLowerCase();
      const use = uses.get(form) ?? { form, text, counts: sections.map(() => 0) };
      if (text.length < use.text.length) use.text = text;
      use.counts[number] = (use.counts[number] ?? 0) + 1;
      uses.set(form, use);
    }
  }
  return [...uses.values()];
}

function toWord({ text, counts }: Use): TextWord {
  const sum = counts.reduce((a, b) => a + b, 0);
  return {
    text,
    section: counts.indexOf(Math.max(...counts)),
    strength: Math.min(2, Math.floor(Math.log2(sum))),
  };
}
