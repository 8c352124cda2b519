import { type Dag, predecessors, successors } from './graph.ts';
import { toLayers, toParts } from './layers.ts';
import { reduceEdges } from './reduce.ts';

/** The shape of a graph in words: "4 stages: 1 feeds 2 that join in 1". */
export function describeDag(dag: Dag): string {
  const count = dag.stages.length;
  const total = `${count || 'no'} stage${count === 1 ? '' : 's'}`;
  if (count < 2) return total;
  if (dag.edges.length === 0) return `${total} without a connection`;
  const reduced = reduceEdges(dag);
  return `${total}${inRows(reduced) ?? fanned(reduced) ?? inLayers(reduced)}`;
}

/** What is one chain, or several that are as long as each other. */
function inRows(dag: Dag): string | undefined {
  const parts = toParts(dag);
  const lengths = parts.map((part) => (isRow(part) ? part.stages.length : 0));
  const length = lengths[0] ?? 0;
  if (length === 0 || lengths.some((other) => other !== length)) return undefined;
  return parts.length === 1 ? ' in a row' : ` in ${parts.length} separate rows of ${length}`;
}

function isRow(part: Dag): boolean {
  return toLayers(part).every((layer) => layer.length === 1);
}

/** What splits from one stage, joins in one, or both, with nothing else around. */
function fanned(dag: Dag): string | undefined {
  const layers = toLayers(dag);
  const [first = 0, second = 0, third = 0] = layers.map(({ length }) => length);
  const [before, after] = [predecessors(dag), successors(dag)];
  const joins = (layer: readonly string[] = []): boolean =>
    layer.every((stage) => after.get(stage)?.length === 1);
  const splits = (layer: readonly string[] = []): boolean =>
    layer.every((stage) => before.get(stage)?.length === 1);
  if (layers.length === 2 && first === 1 && splits(layers[1])) return `: 1 feeds ${second}`;
  if (layers.length === 2 && second === 1 && joins(layers[0])) return `: ${first} join in 1`;
  const diamond = layers.length === 3 && first === 1 && third === 1;
  if (diamond && splits(layers[1]) && joins(layers[1])) {
    return `: 1 feeds ${second} that join in 1`;
  }
  return undefined;
}

function inLayers(dag: Dag): string {
  const sizes = toLayers(dag).map(({ length }) => length);
  return ` in ${sizes.length} layers of ${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`;
}
