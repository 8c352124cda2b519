import { expect, test } from 'vitest';
import { graphDifferences } from '../../src/graph/compare.ts';
import type { Dag } from '../../src/graph/graph.ts';

const DRAWN: Dag = { stages: ['a/dvc.yaml:x', 'y'], edges: [['a/dvc.yaml:x', 'y']] };

test.for([
  ['the same graph', DRAWN, []],
  [
    'the same graph, seen from another folder',
    { stages: ['x', '../dvc.yaml:y'], edges: [['x', '../dvc.yaml:y']] },
    [],
  ],
  ['a stage more', { ...DRAWN, stages: [...DRAWN.stages, 'z'] }, ['DVC has z']],
  [
    'a stage less',
    { stages: ['y'], edges: [] },
    ['DVC has no a/dvc.yaml:x', 'DVC has no a/dvc.yaml:x → y'],
  ],
  ['an edge less', { ...DRAWN, edges: [] }, ['DVC has no a/dvc.yaml:x → y']],
  [
    'an edge the other way round',
    { ...DRAWN, edges: [['y', 'x']] },
    ['DVC has y → a/dvc.yaml:x', 'DVC has no a/dvc.yaml:x → y'],
  ],
] satisfies [string, Dag, string[]][])('of %s, the differences are said', ([, found, said]) => {
  expect(graphDifferences(DRAWN, found)).toEqual(said);
});
