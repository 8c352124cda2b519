import { anchors } from '../../catalogue/text/anchors.ts';
import type { Line } from './document.ts';
import { type Saying, termsOf } from './index.ts';
import type { Result } from './rank.ts';
import { normalise, pieces } from './text.ts';

/** A part of a text that is to be marked, or not. */
export interface Span {
  readonly text: string;
  readonly isHit: boolean;
}

/** What of a page answers the query, and where it stands. */
export interface Excerpt {
  readonly spans: readonly Span[];
  readonly isCode: boolean;
  /** Words that are found in the text only. */
  readonly inText: readonly string[];
  /** The section of the page; nothing when the whole page is the answer. */
  readonly section: { readonly name: string; readonly anchor: string } | undefined;
}

const MOST_WORDS = 4;
const CODE: readonly string[] = ['commands', 'messages'];

/** The text cut where the marks begin and end. */
export function marked(text: string, terms: readonly string[]): Span[] {
  return pieces(text).map(({ text, tokens }) => ({
    text,
    isHit: tokens.some((token) => terms.includes(normalise(token) ?? '')),
  }));
}

/** The line of a page that says most of what was looked for, and the section that has it, or the rest. */
export function excerptOf({ document, saying, terms }: Result): Excerpt {
  const { title, summary, words, sections } = document;
  const shown = saying && saying.field !== 'title' ? saying.text : summary;
  const seen = termsOf(`${title}\n${shown}`);
  const inText = terms
    .filter((own) => !own.some((term) => seen.has(term)))
    .flatMap((own) => words.find(({ text }) => own[0] === normalise(text)) ?? [])
    .slice(0, MOST_WORDS);
  const name = sections[(saying?.section || mostUsed(inText)) - 1];
  return {
    spans: marked(inWords(saying, shown), terms.flat()),
    isCode: CODE.includes(saying?.field ?? ''),
    inText: inText.map(({ text }) => text),
    section: name === undefined ? undefined : { name, anchor: anchors([name])[0] ?? '' },
  };
}

/** A line that is a name only as a sentence. */
function inWords(saying: Saying | undefined, line: string): string {
  if (saying?.field === 'aliases') return `Also called ${line}.`;
  return saying?.field === 'features' ? `Uses ${line}.` : line;
}

/** The section that most of the lines stand in; 0 without a line. */
function mostUsed(lines: readonly Line[]): number {
  const count = (number: number) => lines.filter(({ section }) => section === number).length;
  return lines.map(({ section }) => section).reduce((a, b) => (count(b) > count(a) ? b : a), 0);
}
