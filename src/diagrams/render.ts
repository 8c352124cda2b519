import { createHash } from 'node:crypto';
import { DiagramError } from './diagram-error.ts';
import { slim } from './slim.ts';
import { applyTheme } from './theme.ts';
import { toValid } from './valid.ts';
import { draw } from './workers.ts';

const drawings = new Map<string, Promise<string>>();

/**
 * Draws a Mermaid flowchart, sequence or state diagram as an SVG element. The same source gives
 * the same bytes on every machine: no browser and no font is involved. Colours are CSS variables,
 * `--diagram-node` and so on, which the page defines for light and dark.
 *
 * @throws DiagramError with Mermaid's own message.
 */
export function renderDiagram(source: string): Promise<string> {
  const known = drawings.get(source);
  if (known) return known;
  const drawing = drawNew(source);
  drawings.set(source, drawing);
  return drawing;
}

/** The kinds that come out themed and right without a browser. */
const KINDS =
  /^\s*(?:(?:%%|accTitle|accDescr).*\s*)*(?:flowchart|graph|sequenceDiagram|stateDiagram-v2)\b/;

async function drawNew(source: string): Promise<string> {
  if (!KINDS.test(source)) {
    throw new DiagramError('use a flowchart, sequenceDiagram or stateDiagram-v2');
  }
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 6);
  const raw = await draw(`d-${hash}`, source);
  const size = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(raw)?.slice(1).map(Number);
  if (!size?.every((length) => length > 1) || /NaN|undefined/.test(raw)) {
    throw new DiagramError('Mermaid made an empty drawing');
  }
  return toValid(slim(applyTheme(raw)));
}
