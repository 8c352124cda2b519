import { startLine } from '../../text/mdx.ts';
import type { Found, TextRule } from '../rule.ts';
import { WORDS } from './words.ts';

/** A page is spelt right, calls a thing by one name, and has no words that say nothing. */
export const wording: TextRule = ({ nodes }) =>
  nodes
    .filter((node) => node.type === 'text' || node.type === 'yaml')
    .flatMap((node) => {
      // Its text begins on the line after the dashes.
      const first = startLine(node) + (node.type === 'yaml' ? 1 : 0);
      return wordsIn(node.value).map((found) => ({ ...found, line: first + found.line - 1 }));
    });

/** What stands in code spans and between angle brackets is no prose. */
const NO_PROSE = /`[^`]*`|<[^>]*>/g;

/** The same of a text that is no page: lines are counted from 1. */
export function wordsIn(text: string): Found[number][] {
  return text.split('\n').flatMap((line, i) => {
    const prose = line.replaceAll(NO_PROSE, (code) => ' '.repeat(code.length));
    return WORDS.flatMap(({ pattern, instead }) =>
      [...prose.matchAll(pattern)].map(([word]) => ({
        line: i + 1,
        rule: 'word' as const,
        message: `"${word}" is a word that the catalogue does without`,
        fix: instead,
      })),
    );
  });
}
