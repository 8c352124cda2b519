import { type Fence, isDag, isSketch } from '../../catalogue/fence.ts';
import { keptDiagram } from '../../diagrams/kept.ts';
import { isFocus } from '../../graph/focus.ts';
import { escapeHtml } from '../html.ts';

/**
 * A figure with the drawing of a `mermaid` fence, which scrolls where it is too wide. In the graph of
 * an example the stages in focus are marked. @throws DiagramError when it cannot be drawn.
 */
export async function diagramFrame(fence: Fence, focus: readonly string[] = []): Promise<string> {
  const { value, meta } = fence;
  const title = meta.values.title ?? /^\s*accTitle\s*:\s*(.+)$/m.exec(value)?.[1] ?? 'Diagram';
  const text = meta.values.alt ?? /^\s*accDescr\s*:\s*(.+)$/m.exec(value)?.[1] ?? title;
  const drawing = await keptDiagram(isDag(fence) ? withFocus(value, focus) : value);
  // A page may show the same graph twice; no two fences begin on one line.
  const svg = drawing.replaceAll(/\bd-[0-9a-f]{6}/g, `d${fence.line}`);
  const note = isSketch(fence) ? ' (a sketch, not DVC’s graph)' : '';
  const caption = `<figcaption>${escapeHtml(title + note)}</figcaption>`;
  const [, width = '600', height = '300'] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)/.exec(svg) ?? [];
  const room = `style="--width:${Math.round(Number(width))};--height:${Math.round(Number(height))}"`;
  return `<figure class="diagram"><div class="scroll" ${room}>${describe(svg, text, Math.round(Number(width)))}</div>${caption}</figure>`;
}

/** The graph that `dvc dag --mermaid` printed, with a class on each stage in focus. */
function withFocus(dag: string, focus: readonly string[]): string {
  const nodes = [...dag.matchAll(/^\s*(\w+)\["(.+)"\]$/gm)]
    .filter(([, , stage = '']) => isFocus(stage, focus))
    .map(([, node]) => node);
  return nodes.length > 0 ? `${dag}\n\tclass ${nodes.join(',')} focus` : dag;
}

/** The drawing as one image with a text, as wide as it was drawn. */
function describe(svg: string, text: string, width: number): string {
  return svg
    .replaceAll(/ (?:role|aria-roledescription|aria-labelledby|aria-describedby)="[^"]*"/g, '')
    .replace(/ style="max-width: [^"]*"/, '')
    .replace(' width="100%"', ` width="${width}"`)
    .replace('<svg ', `<svg role="img" aria-label="${escapeHtml(text)}" `);
}
