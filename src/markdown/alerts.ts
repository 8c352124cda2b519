import type { MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';

const MARK = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** GitHub's alerts: a quote that begins with `[!NOTE]` becomes an aside with a title. */
export const alerts: MdastPluginDefinition = {
  name: 'catalogue-alerts',
  blockquote(node) {
    const [paragraph, ...others] = node.children;
    if (paragraph?.type !== 'paragraph') return undefined;
    const [text, ...inlines] = paragraph.children;
    const kind = text?.type === 'text' ? MARK.exec(text.value)?.[1]?.toLowerCase() : undefined;
    if (!kind || text?.type !== 'text') return undefined;
    const title = kind[0]?.toUpperCase() + kind.slice(1);
    const rest = { ...text, value: text.value.replace(MARK, '') };
    return element('aside', `alert ${kind}`, [
      element('p', 'alert-title', [{ type: 'text', value: title }]),
      { type: 'paragraph', children: [rest, ...inlines] },
      ...others,
    ]);
  },
};

function element(name: string, className: string, children: readonly unknown[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: className }],
    children: children as MdxJsxFlowElement['children'],
  };
}
