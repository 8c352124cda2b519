import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { type Fence, parseFenceMeta } from '../catalogue/fence.ts';
import { DiagramError } from '../diagrams/render.ts';
import { codeFrame, editFrame } from './code-frame.ts';
import { consoleFrame } from './console-frame.ts';
import { diagramFrame } from './diagram-frame.ts';

/** Turns every fence of a page into its figure. A broken diagram fails the build with file and line. */
export const fences: MdastPluginDefinition = {
  name: 'catalogue-fences',
  options: { position: true },
  async code(node, ctx) {
    const line = node.position?.start.line ?? 0;
    const fence: Fence = {
      lang: node.lang ?? '',
      meta: parseFenceMeta(node.meta ?? ''),
      line,
      endLine: node.position?.end.line ?? 0,
      value: node.value,
      indent: '',
    };
    try {
      return rawHtml(await toHtml(fence, exampleOf(ctx.data)));
    } catch (error) {
      if (!(error instanceof DiagramError)) throw error;
      const file = ctx.fileURL ? path.relative('', fileURLToPath(ctx.fileURL)) : 'page';
      throw new DiagramError(`${file}:${line}  the diagram cannot be drawn: ${error.message}`);
    }
  },
};

/** Finished HTML. Astro's own element for it: raw Markdown would be parsed again at blank lines. */
function rawHtml(value: string): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
    children: [],
  };
}

function toHtml(fence: Fence, example: string | undefined): Promise<string> | string {
  const { lang, meta, value } = fence;
  const { file, title } = meta.values;
  if (lang === 'console') return consoleFrame(fence);
  if (lang === 'mermaid') return diagramFrame(fence);
  if (lang === 'diff' && file) return editFrame(value, file);
  const href = file && example ? `/examples/${example}/#${fileAnchor(file)}` : undefined;
  return codeFrame({ code: value, lang, title: file ?? title, href });
}

/** The anchor of a file on its example's page. */
export function fileAnchor(file: string): string {
  return file.replaceAll(/[^\w]+/g, '-');
}

function exampleOf(data: {
  astro?: { frontmatter?: Record<string, unknown> };
}): string | undefined {
  const example = data.astro?.frontmatter?.example;
  return typeof example === 'string' ? example : undefined;
}
