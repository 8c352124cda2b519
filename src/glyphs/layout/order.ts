import { type Edge, type Neighbours, predecessors, successors } from '../../graph/graph.ts';
import { byName } from '../../graph/layers.ts';
import { type Lanes, toSteps } from './lanes.ts';

type Layers = readonly (readonly string[])[];

const ROUNDS = 8;

/**
 * The layers with their points in an order in which few edges cross: a few barycentre sweeps to
 * and fro, of which the best result counts. The same graph always gives the same order.
 */
export function orderLayers({ layers, routes }: Lanes): string[][] {
  const steps = toSteps(routes);
  const dag = { stages: layers.flat(), edges: steps };
  const [before, after] = [predecessors(dag), successors(dag)];
  let order = layers.map((layer) => [...layer].sort(byName));
  let best = order;
  let fewest = countCrossings(best, steps);
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    order = round % 2 === 0 ? sweep(order, before) : sweep(order.toReversed(), after).reverse();
    const crossings = countCrossings(order, steps);
    if (crossings < fewest) [best, fewest] = [order, crossings];
  }
  return best;
}

/** Sorts every layer by where the neighbours in the layer before it stand. */
function sweep(layers: Layers, neighbours: Neighbours): string[][] {
  const done: string[][] = [];
  for (const layer of layers) {
    const position = indices(done.at(-1) ?? []);
    const own = indices(layer);
    const centre = (point: string): number => {
      const places = (neighbours.get(point) ?? []).flatMap((other) => position.get(other) ?? []);
      if (places.length === 0) return own.get(point) ?? 0;
      return places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    done.push(layer.toSorted((a, b) => centre(a) - centre(b) || byName(a, b)));
  }
  return done;
}

/** How many pairs of steps cross. */
export function countCrossings(layers: Layers, steps: readonly Edge[]): number {
  const place = new Map(
    layers.flatMap((layer, i) => layer.map((point, j) => [point, { layer: i, index: j }] as const)),
  );
  const ends = steps.map(([from, to]) => ({
    layer: place.get(from)?.layer,
    from: place.get(from)?.index ?? 0,
    to: place.get(to)?.index ?? 0,
  }));
  return ends.reduce((sum, a, i) => {
    const crossed = ends
      .slice(i + 1)
      .filter((b) => a.layer === b.layer && (a.from - b.from) * (a.to - b.to) < 0);
    return sum + crossed.length;
  }, 0);
}

function indices(layer: readonly string[]): Map<string, number> {
  return new Map(layer.map((point, i) => [point, i]));
}
