import type { Kind } from '../schema.ts';
import { NOT_TRIED } from './not-tried.ts';
import type { Rule, TextRule } from './rule.ts';

/** The level-2 headings of each kind of page, in order. */
const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  guide: ['The idea', 'Six words', 'Where to go next'],
  pattern: [
    'Problem',
    'Solution',
    'Walkthrough',
    'Consequences',
    'When not to use it',
    'Pitfalls',
    NOT_TRIED,
    'Known uses',
  ],
  'anti-pattern': ['Symptom', 'Why it happens', 'Shown failing', 'The way out'],
  practice: ['The rule', 'Why', 'Shown', 'Exceptions'],
  blueprint: ['The situation', 'The project', 'Patterns combined', 'Walkthrough', 'What it costs'],
};

/** The most words of prose that a page may have; a whole project has more to say than a pattern. */
const MAX_WORDS = 900;
const MAX_WORDS_BLUEPRINT = 1800;

/** A page has the sections of its kind, in order. */
export const sections: Rule = ({ data, headings }) => {
  const wanted = SECTIONS[data.kind];
  const found = headings.filter(({ depth }) => depth === 2);
  const index = wanted.findIndex((title, i) => found[i]?.text !== title);
  const wrong = index < 0 ? found[wanted.length] : found[index];
  if (index < 0 && !wrong) return [];
  return [
    {
      line: wrong?.line ?? found.at(-1)?.line ?? 1,
      rule: 'section-order',
      message: `expected the section "${wanted[index] ?? 'nothing more'}", found "${wrong?.text ?? 'the end'}"`,
      fix: `a ${data.kind} has: ${wanted.join(' · ')}`,
    },
  ];
};

/** The title stands in the frontmatter only. */
export const noTitle: TextRule = ({ headings }) =>
  headings
    .filter(({ depth }) => depth === 1)
    .map(({ line }) => ({
      line,
      rule: 'title-in-text',
      message: 'the title comes from the frontmatter',
      fix: 'begin with a level-2 heading',
    }));

/** A page is read in one sitting. */
export const length: Rule = ({ data, words }) => {
  const limit = data.kind === 'blueprint' ? MAX_WORDS_BLUEPRINT : MAX_WORDS;
  if (words <= limit) return [];
  return [
    {
      line: 1,
      rule: 'too-long',
      message: `${words} words of prose, the limit is ${limit}`,
      fix: 'cut what a command on the page already shows',
    },
  ];
};
