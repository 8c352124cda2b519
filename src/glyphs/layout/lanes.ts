import type { Dag, Edge } from '../../graph/graph.ts';
import { toLayers } from '../../graph/layers.ts';

/** A graph whose long edges pass through a point in every layer on their way. */
export interface Lanes {
  /** The points of every layer: stages, and the lanes between them. */
  readonly layers: readonly (readonly string[])[];
  /** The points that are no stage. */
  readonly lanes: ReadonlySet<string>;
  readonly routes: readonly Route[];
}

/** An edge with all points on its way, both stages included: one point a layer. */
export interface Route {
  readonly edge: Edge;
  readonly points: readonly string[];
}

/**
 * Gives every edge that spans several layers a lane of its own. Edges from the same stage share
 * theirs and fork where they have to, so a layer never holds more points than there are stages.
 */
export function openLanes(dag: Dag): Lanes {
  const layers: string[][] = toLayers(dag);
  const layerOf = new Map(layers.flatMap((layer, i) => layer.map((stage) => [stage, i] as const)));
  const lanes = new Set<string>();

  const lane = (from: string, index: number): string => {
    const point = `${from}\n${index}`;
    if (!lanes.has(point)) layers[index]?.push(point);
    lanes.add(point);
    return point;
  };
  const route = (edge: Edge): Route => {
    const [from, to] = edge;
    const points = [from];
    for (let i = (layerOf.get(from) ?? 0) + 1; i < (layerOf.get(to) ?? 0); i++) {
      points.push(lane(from, i));
    }
    return { edge, points: [...points, to] };
  };
  return { routes: dag.edges.map(route), layers, lanes };
}

/** The steps from one layer to the next, each once, with the two points that it connects. */
export function toSteps(routes: readonly Route[]): Edge[] {
  const steps = new Map<string, Edge>();
  for (const { points } of routes) {
    for (const [i, to] of points.entries()) {
      const from = points[i - 1];
      if (from !== undefined) steps.set(JSON.stringify([from, to]), [from, to]);
    }
  }
  return [...steps.values()];
}
