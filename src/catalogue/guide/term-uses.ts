import type { Nodes } from 'mdast';
import { TERMS, type Term } from './terms.ts';

/** A form of a term, and where it ends up. */
export interface Match {
  readonly term: Term;
  readonly index: number;
  readonly length: number;
}

/** The first form of any of these terms in a text; undefined when there is none. */
export function firstMatch(text: string, terms: readonly Term[]): Match | undefined {
  const matches = terms.flatMap((term) => {
    const found = patternOf(term).exec(text);
    return found ? [{ term, index: found.index, length: found[0].length }] : [];
  });
  return matches.toSorted((a, b) => a.index - b.index || b.length - a.length)[0];
}

/** The term that a code span stands for: one of its forms, and nothing else. */
export function termOfCode(code: string, terms: readonly Term[]): Term | undefined {
  return terms.find(({ forms }) => forms.includes(`\`${code}\``));
}

/**
 * The terms of the glossary that each paragraph is the first to use, by the line on which the
 * paragraph begins. What is a link already is no use.
 */
export function firstUses(nodes: readonly Nodes[]): ReadonlyMap<number, readonly Term[]> {
  let unused = TERMS;
  const uses = new Map<number, readonly Term[]>();
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const used = unused.filter((term) => node.children.some((child) => mentions(child, term)));
    if (used.length === 0) continue;
    uses.set(node.position?.start.line ?? 0, used);
    unused = unused.filter((term) => !used.includes(term));
  }
  return uses;
}

function mentions(node: Nodes, term: Term): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return false;
  if (node.type === 'inlineCode') return termOfCode(node.value, [term]) !== undefined;
  if (node.type === 'text') return patternOf(term).test(node.value);
  return 'children' in node && node.children.some((child) => mentions(child, term));
}

const patterns = new Map<Term, RegExp>();
const NOWHERE = /(?!)/;

/** Whole words only: `stage` is no part of `multi-stage`. */
function patternOf(term: Term): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const words = term.forms.filter((form) => !form.startsWith('`'));
  if (words.length === 0) return NOWHERE;
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.split(' ').map(RegExp.escape).join('\\s+'));
  const pattern = new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'i');
  patterns.set(term, pattern);
  return pattern;
}
