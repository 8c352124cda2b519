import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem.ts';

/** The most errors of syntax that are looked for in one page: each costs a parse. */
const MOST_ERRORS = 20;

/** A page's text as a tree, and where it is no MDX. */
export interface Mdx {
  readonly tree: Nodes;
  readonly problems: readonly Problem[];
}

/**
 * Parses a page with the parser that the site is built with. The parser stops at the first error; the
 * signs that only MDX reads are then taken out of that line, so that one error hides no other.
 */
export function parseMdx(file: string, source: string): Mdx {
  const problems: Problem[] = [];
  let text = source;
  while (problems.length < MOST_ERRORS) {
    try {
      return { tree: mdxToMdast(text) as Nodes, problems };
    } catch (error) {
      const problem = toProblem(file, error);
      problems.push(problem);
      const rest = withoutSigns(text, problem.line);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

function toProblem(file: string, error: unknown): Problem {
  const [, line = '1', message = ''] = /(?:^|: )(\d+):\d+: ([\s\S]*)/.exec(String(error)) ?? [];
  return {
    file,
    line: Number(line),
    rule: 'mdx-syntax',
    message: message || String(error),
    fix: 'put `{` and `<` in code spans, and leave out HTML comments',
  };
}

function withoutSigns(text: string, line: number): string {
  return text
    .split('\n')
    .map((content, i) => (i === line - 1 ? content.replaceAll(/[{}<>]/g, ' ') : content))
    .join('\n');
}

/** A node and everything in it, in the order of the text. */
export function flatten(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flatten)] : [node];
}

/** What a reader sees of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** 1-based line on which a node begins. */
export function startLine(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
