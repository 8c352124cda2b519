import type { Fence } from '../catalogue/fence.ts';
import { renderDiagram } from '../diagrams/render.ts';
import { escapeHtml } from './html.ts';

/** A figure with the drawing of a `mermaid` fence. @throws DiagramError when it cannot be drawn. */
export async function diagramFrame({ value, meta }: Fence): Promise<string> {
  const title = meta.values.title ?? /^\s*accTitle\s*:\s*(.+)$/m.exec(value)?.[1] ?? 'Diagram';
  const text = meta.values.alt ?? /^\s*accDescr\s*:\s*(.+)$/m.exec(value)?.[1] ?? title;
  const svg = describe(await renderDiagram(value), text);
  const caption = `<figcaption>${escapeHtml(title)}</figcaption>`;
  const region = `class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}"`;
  return `<figure class="diagram"><div ${region}>${svg}</div>${caption}</figure>`;
}

/** The drawing as one image with a text, for those who cannot see it. */
function describe(svg: string, text: string): string {
  return svg
    .replaceAll(/ (?:role|aria-roledescription|aria-labelledby|aria-describedby)="[^"]*"/g, '')
    .replace('<svg ', `<svg role="img" aria-label="${escapeHtml(text)}" `);
}
