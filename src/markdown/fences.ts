import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { readPage } from '../catalogue/disk/read.ts';
import { type Fence, parseFenceMeta } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { DiagramError } from '../diagrams/diagram-error.ts';
import { DagError } from '../graph/dag.ts';
import { codeFrame, editFrame } from './code-frame.ts';
import { consoleFrame } from './console-frame.ts';
import { diagramFrame } from './diagram-frame.ts';
import { focusLines } from './focus-lines.ts';
import { runStrip } from './run-strip.ts';

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
    const file = ctx.fileURL ? path.relative('', fileURLToPath(ctx.fileURL)) : '';
    try {
      return rawHtml(await toHtml(fence, pageOf(ctx.data, file)));
    } catch (error) {
      if (!(error instanceof DiagramError || error instanceof DagError)) throw error;
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

function toHtml(fence: Fence, page: Page | undefined): Promise<string> | string {
  const { lang, meta, value } = fence;
  const { file, title } = meta.values;
  if (lang === 'console') return consoleFrame(fence, runStrip(fence, page));
  if (lang === 'mermaid') return diagramFrame(fence, page?.data.focus);
  if (lang === 'diff' && file) return editFrame(value, file);
  const example = page?.data.example;
  const href = file && example ? `/examples/${example}/#${fileAnchor(file)}` : undefined;
  const marks = file ? focusLines(value, file, page?.data.focus ?? []) : undefined;
  return codeFrame({ code: value, lang, title: file ?? title, href, marks });
}

/** The anchor of a file on its example's page. */
export function fileAnchor(file: string): string {
  return `file-${file.replaceAll(/[^\w]+/g, '-')}`;
}

/** A page is read once for all of its fences: each compile has a data bag of its own. */
const pages = new WeakMap<object, Page>();

function pageOf(compile: object, file: string): Page | undefined {
  if (!file) return undefined;
  const page = pages.get(compile) ?? readPage('', file);
  pages.set(compile, page);
  return page;
}
