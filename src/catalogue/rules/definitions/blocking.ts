import type { RuleId } from './all.ts';

/**
 * The rules without which a page, or that of an example, cannot be drawn, or must not be: what could run in the build or in a
 * browser. A page that breaks another one is shown while it is written, with what is wrong.
 */
export const BLOCKING: ReadonlySet<RuleId> = new Set<RuleId>([
  'byte-order-mark',
  'category',
  'chart',
  'diagram-syntax',
  'diagram-text',
  'example-pipeline',
  'frontmatter',
  'frontmatter-tab',
  'graph-invalid',
  'link-target',
  'markdown-only',
  'mdx-syntax',
  'page-file',
  'page-size',
  'slug-twice',
  'transcript',
]);
