import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { chartProblem, isChart } from '../catalogue/chart.ts';
import { loadPage } from '../catalogue/disk/library.ts';
import type { Fence } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import { ChartError } from '../charts/table.ts';
import { DiagramError } from '../diagrams/diagram-error.ts';
import { DagError } from '../graph/dag.ts';
import { codeFrame, editFrame } from './code-frame.ts';
import { consoleFrame } from './console-frame.ts';
import { chartFrame } from './drawings/chart-frame.ts';
import { diagramFrame } from './drawings/diagram-frame.ts';
import { focusLines } from './focus-lines.ts';
import { runStrip } from './run-strip.ts';
import { diagramProblem } from './undrawable.ts';

/** Turns every fence of a page into its figure. A broken diagram fails with file and line. */
export const fences: MdastPluginDefinition = {
  name: 'catalogue-fences',
  options: { position: true },
  async code(node, ctx) {
    const file = ctx.fileURL ? path.relative('', fileURLToPath(ctx.fileURL)) : '';
    const line = node.position?.start.line ?? 0;
    const page = loadPage(file.replaceAll(path.sep, '/'));
    const fence = page.fences.find((fence) => fence.line === line);
    if (!fence) throw new Error(`${file}:${line}  there is no fence in the catalogue's page`);
    try {
      return rawHtml(await toHtml(fence, page));
    } catch (error) {
      throw new CatalogueError([problemOf(error, page.file, fence)]);
    }
  },
};

/** Why a fence cannot be drawn. Anything else is thrown again. */
function problemOf(error: unknown, file: string, fence: Fence): Problem {
  if (error instanceof ChartError) return { file, ...chartProblem(fence, error) };
  if (!(error instanceof DiagramError || error instanceof DagError)) throw error;
  return diagramProblem(file, fence, error);
}

/** Finished HTML. Astro's own element for it: raw Markdown would be parsed again at blank lines. */
function rawHtml(value: string): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
    children: [],
  };
}

function toHtml(fence: Fence, page: Page): Promise<string> | string {
  const { lang, meta, value } = fence;
  const { file, title } = meta.values;
  if (lang === 'console') return consoleFrame(fence, runStrip(fence, page));
  if (lang === 'mermaid') return diagramFrame(fence, page.data.focus);
  if (lang === 'diff' && file) return editFrame(value, file);
  const example = page.data.example;
  const href = file && example ? `/examples/${example}/#${fileAnchor(file)}` : undefined;
  if (isChart(fence)) return chartFrame(fence, href);
  const marks = file ? focusLines(value, file, page.data.focus) : undefined;
  return codeFrame({ code: value, lang, title: file ?? title, href, marks });
}

/** The anchor of a file on its example's page. */
export function fileAnchor(file: string): string {
  return `file-${file.replaceAll(/[^\w]+/g, '-')}`;
}
