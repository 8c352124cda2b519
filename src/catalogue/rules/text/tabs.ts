import type { TextRule } from '../rule.ts';

/** Prose is indented with blanks: how wide a tab is, each Markdown parser knows better. */
export const tabs: TextRule = ({ source, fences, nodes }) => {
  const frontmatter = nodes.find(({ type }) => type === 'yaml')?.position?.end.line ?? 0;
  const isCode = (line: number) =>
    fences.some((fence) => line >= fence.line && line <= fence.endLine);
  return source
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text, line }) => text.includes('\t') && line > frontmatter && !isCode(line))
    .map(({ line }) => ({
      line,
      rule: 'tab-in-text',
      message: 'there is a tab in the text',
      fix: 'write blanks',
    }));
};
