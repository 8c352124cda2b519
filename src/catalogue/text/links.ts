import type { Nodes } from 'mdast';
import { startLine } from './mdx.ts';

/** Every place to which the text links, also by reference, with the line. */
export function linksOf(nodes: readonly Nodes[]): { url: string; line: number }[] {
  return nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .map((node) => ({ url: node.url, line: startLine(node) }));
}
