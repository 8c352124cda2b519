import type { Nodes } from 'mdast';
import { startLine } from '../../text/mdx.ts';
import type { TextRule } from '../rule.ts';

/** Everything that the text of a page is made of. What is not in this list is refused. */
const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'link',
  'linkReference',
  'definition',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'break',
  'thematicBreak',
]);

const IN_CODE = 'put it in a code span or a fence, or leave it out';

/** A page is Markdown, and nothing in it runs where it is built or read. */
export const markdownOnly: TextRule = ({ nodes }) =>
  nodes
    .filter(({ type }) => !ALLOWED.has(type))
    .map((node) => ({ line: startLine(node), rule: 'markdown-only', ...complaint(node) }));

function complaint(node: Nodes): { message: string; fix: string } {
  switch (node.type) {
    case 'mdxjsEsm':
      return { message: 'an import or export would run in the build', fix: IN_CODE };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        message: `the expression {${start(node.value)}} would run in the build`,
        fix: IN_CODE,
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return { message: `<${node.name ?? ''}> is HTML or a component, not Markdown`, fix: IN_CODE };
    case 'image':
    case 'imageReference':
      return {
        message: 'a page has no pictures but its diagrams',
        fix: 'draw it: ```mermaid title="…" alt="…"',
      };
    default:
      return { message: `a page has no ${node.type}`, fix: IN_CODE };
  }
}

function start(code: string): string {
  return code.length > 30 ? `${code.slice(0, 30)}…` : code;
}
