import { frontmatterLine } from '../frontmatter.ts';
import type { Rule } from './rule.ts';

/** Kinds of which a reader chooses one; of the others there is one, or nobody wants any. */
const CHOSEN = ['pattern', 'practice', 'blueprint'];

/** A page says when to choose it, and when not: the tables of its category are made of that. */
export const choosing: Rule = ({ data: { kind, choose }, source }) => {
  const isChosen = CHOSEN.includes(kind);
  if (isChosen === (choose !== undefined)) return [];
  return [
    isChosen
      ? {
          line: 1,
          rule: 'choose-missing',
          message: `a ${kind} says when to choose it, and when not`,
          fix: 'add "choose:" with "when:" and "not:" to the frontmatter',
        }
      : {
          line: frontmatterLine(source, 'choose'),
          rule: 'choose-unused',
          message: `nobody chooses a page of the kind ${kind}`,
          fix: 'take "choose" out',
        },
  ];
};
