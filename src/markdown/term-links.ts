import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PhrasingContent } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import { loadPage } from '../catalogue/disk/library.ts';
import { firstMatch, firstUses, termOfCode } from '../catalogue/guide/term-uses.ts';
import type { Term } from '../catalogue/guide/terms.ts';
import type { Page } from '../catalogue/page.ts';

const known = new WeakMap<Page, ReturnType<typeof firstUses>>();

/** The first use of a term on a page leads to the glossary. */
export const termLinks: MdastPluginDefinition = {
  name: 'catalogue-term-links',
  options: { position: true },
  paragraph(node, ctx) {
    const file = ctx.fileURL ? path.relative('', fileURLToPath(ctx.fileURL)) : '';
    const page = loadPage(file.replaceAll(path.sep, '/'));
    const uses = known.get(page) ?? firstUses(page.nodes);
    known.set(page, uses);
    const terms = uses.get(node.position?.start.line ?? 0);
    return terms && { ...node, children: linkAll(node.children, new Set(terms)) };
  },
};

/** Links the first use of each term, and takes the term out of what is left to link. */
function linkAll(nodes: readonly PhrasingContent[], left: Set<Term>): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineCode') {
      const term = termOfCode(node.value, [...left]);
      return term ? [link(node, term, left)] : [node];
    }
    if (node.type === 'text') return linkText(node.value, left);
    if (node.type !== 'strong' && node.type !== 'emphasis') return [node];
    return [{ ...node, children: linkAll(node.children, left) }];
  });
}

function linkText(text: string, left: Set<Term>): PhrasingContent[] {
  const match = firstMatch(text, [...left]);
  if (!match) return text === '' ? [] : [{ type: 'text', value: text }];
  const end = match.index + match.length;
  const used: PhrasingContent = { type: 'text', value: text.slice(match.index, end) };
  return [
    { type: 'text', value: text.slice(0, match.index) },
    link(used, match.term, left),
    ...linkText(text.slice(end), left),
  ];
}

function link(node: PhrasingContent, term: Term, left: Set<Term>): PhrasingContent {
  left.delete(term);
  return { type: 'link', url: `/glossary/#${term.id}`, children: [node] } as PhrasingContent;
}
