import type { Dag } from '../graph/graph.ts';

/** The pipeline that stands for any pipeline: in the legend, and on the site's picture. */
export const SAMPLE: { readonly dag: Dag; readonly focus: readonly string[] } = {
  dag: {
    stages: ['a', 'b', 'c', 'd'],
    edges: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ],
  },
  focus: ['b', 'c'],
};
