import { findCycle } from './cycle.ts';

/** The stages of a project and what feeds what. Without cycles: `parseDag` rejects them. */
export interface Dag {
  readonly stages: readonly string[];
  readonly edges: readonly Edge[];
}

/** A stage, and a stage that needs it. */
export type Edge = readonly [from: string, to: string];

/** A text that is not the graph of a DVC project. */
export class DagError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DagError';
  }
}

const HEADER = /^(?:flowchart|graph) [A-Z]{2}$/;
const NODE = /^([\w-]+)\["(.+)"\]$/;
const EDGE = /^([\w-]+) ?--> ?([\w-]+)$/;

/**
 * Reads what `dvc dag --mermaid` prints.
 *
 * @throws DagError when the text has another form, names a node that it does not define, or goes
 * round in a circle.
 */
export function parseDag(mermaid: string): Dag {
  const lines = mermaid.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (!HEADER.test(lines[first] ?? '')) {
    throw new DagError('a graph begins with "flowchart TD"');
  }
  const names = new Map<string, string>();
  const links: { ids: readonly string[]; line: number }[] = [];
  for (const [i, line] of lines.entries()) {
    if (i <= first || line === '') continue;
    const [, id, name] = NODE.exec(line) ?? [];
    const [, from, to] = EDGE.exec(line) ?? [];
    if (id !== undefined && name !== undefined) define(names, id, name, i + 1);
    else if (from !== undefined && to !== undefined) links.push({ ids: [from, to], line: i + 1 });
    else throw new DagError(`line ${i + 1} is neither a node nor an edge: ${line}`);
  }
  const stages = [...names.values()];
  const edges = distinct(links.map(({ ids, line }) => toEdge(names, ids, line)));
  const cycle = findCycle({ stages, edges });
  if (cycle) throw new DagError(`the graph has a cycle: ${cycle.join(' → ')}`);
  return { stages, edges };
}

function define(names: Map<string, string>, id: string, name: string, line: number): void {
  if (names.has(id)) throw new DagError(`line ${line} defines ${id} again`);
  if ([...names.values()].includes(name)) throw new DagError(`line ${line} lists "${name}" again`);
  names.set(id, name);
}

function toEdge(names: ReadonlyMap<string, string>, ids: readonly string[], line: number): Edge {
  const find = (id = ''): string => {
    const name = names.get(id);
    if (name === undefined)
      throw new DagError(`line ${line} has an edge to an unknown node, ${id}`);
    return name;
  };
  return [find(ids[0]), find(ids[1])];
}

function distinct(edges: readonly Edge[]): Edge[] {
  return [...new Map(edges.map((edge) => [edge.join('\n'), edge])).values()];
}
