import { findCycle } from './cycle.ts';
import type { Dag, Edge } from './graph.ts';

/** A text that is not the graph of a DVC project. */
export class DagError extends Error {
  override readonly name = 'DagError';
}

const HEADER = /^(?:flowchart|graph) [A-Z]{2}$/;
const NODE = /^(\w+)\["(.+)"\]$/;
const EDGE = /^(\w+) ?--> ?(\w+)$/;

/** A line of the text with its number. */
interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Reads what `dvc dag --mermaid` prints.
 *
 * @throws DagError when the text has another form, names a node that it does not define, or goes
 * round in a circle.
 */
export function parseDag(mermaid: string): Dag {
  const [header, ...lines] = mermaid
    .split('\n')
    .map((line, i): Line => ({ text: line.trim(), number: i + 1 }))
    .filter(({ text }) => text !== '');
  if (!HEADER.test(header?.text ?? '')) throw new DagError('a graph begins with "flowchart TD"');
  const names = readNames(lines);
  const stages = [...names.values()];
  const edges = readEdges(lines, names);
  const cycle = findCycle({ stages, edges });
  if (cycle) throw new DagError(`the graph has a cycle: ${cycle.join(' → ')}`);
  return { stages, edges };
}

function readNames(lines: readonly Line[]): Map<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  for (const { text, number } of lines) {
    const [, id, name] = NODE.exec(text) ?? [];
    if (id === undefined || name === undefined) continue;
    if (names.has(id)) throw new DagError(`line ${number} defines ${id} again`);
    if (seen.has(name)) throw new DagError(`line ${number} lists "${name}" again`);
    names.set(id, name);
    seen.add(name);
  }
  return names;
}

function readEdges(lines: readonly Line[], names: ReadonlyMap<string, string>): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { text, number } of lines) {
    if (NODE.test(text)) continue;
    const [, from, to] = EDGE.exec(text) ?? [];
    if (from === undefined || to === undefined) {
      throw new DagError(`line ${number} is neither a node nor an edge: ${text}`);
    }
    const nameOf = (id: string): string => {
      const name = names.get(id);
      if (name !== undefined) return name;
      throw new DagError(`line ${number} has an edge to an unknown node, ${id}`);
    };
    edges.set(`${from} ${to}`, [nameOf(from), nameOf(to)]);
  }
  return [...edges.values()];
}
