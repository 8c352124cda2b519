import type { Dag } from '../../graph/graph.ts';
import { toParts } from '../../graph/layers.ts';
import { toHeights } from './heights.ts';
import { openLanes, type Route, toSteps } from './lanes.ts';
import { orderLayers } from './order.ts';

/** Where everything is, before it is known how large it may be drawn. */
export interface Plan {
  /** Points of each layer from top to bottom. */
  readonly layers: readonly (readonly string[])[];
  /** Height of each point from 0; two neighbouring dots are 1 apart. */
  readonly heights: ReadonlyMap<string, number>;
  readonly routes: readonly Route[];
  /** The points that are no stage: edges pass there. */
  readonly lanes: ReadonlySet<string>;
}

const GROUP_HALF = 0.8;
const LANE_HALF = 0.3;

/** Places the stages of a graph without implied edges in layers, part below part. */
export function plan(dag: Dag, isGroup: (stage: string) => boolean): Plan {
  const parts = toParts(dag).map(openLanes);
  const layers: string[][] = [];
  for (const part of parts) {
    for (const [i, layer] of orderLayers(part).entries()) {
      layers[i] = [...(layers[i] ?? []), ...layer];
    }
  }
  const routes = parts.flatMap((part) => part.routes);
  const lanes = new Set(parts.flatMap((part) => [...part.lanes]));
  const heights = toHeights({
    layers,
    steps: toSteps(routes),
    halfOf: (point) => {
      if (lanes.has(point)) return LANE_HALF;
      return isGroup(point) ? GROUP_HALF : 0.5;
    },
  });
  return { layers, heights, routes, lanes };
}
