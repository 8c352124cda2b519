import { describe, expect, test } from 'vitest';
import type { Dag } from '../../src/graph/graph.ts';
import { addItem, changeItems, toItem } from '../../src/graph/items.ts';

/** prepare feeds score@a and score@b, which join in report. */
const DAG: Dag = {
  stages: ['prepare', 'score@a', 'score@b', 'report'],
  edges: [
    ['prepare', 'score@a'],
    ['prepare', 'score@b'],
    ['score@a', 'report'],
    ['score@b', 'report'],
  ],
};

test.for([
  ['clean@2026-01', { loop: 'clean', item: '2026-01' }],
  ['a/dvc.yaml:clean@x-y', { loop: 'a/dvc.yaml:clean', item: 'x-y' }],
  ['clean', undefined],
  ['data@v1.dvc', undefined],
] as const)('the stage %s is the item %j', ([stage, item]) => {
  expect(toItem(stage)).toEqual(item);
});

describe('one more stage of a loop', () => {
  test('stands after its siblings, and is connected as they are', () => {
    expect(addItem(DAG, 'score@c')).toEqual({
      stages: ['prepare', 'score@a', 'score@b', 'score@c', 'report'],
      edges: [...DAG.edges, ['prepare', 'score@c'], ['score@c', 'report']],
    });
  });

  test.for(['train@c', 'train'])('is not to be had without a sibling: %s', (stage) => {
    expect(addItem(DAG, stage)).toBeUndefined();
  });
});

describe('an edit of a list', () => {
  test.for([
    ['an item enters', ['a', 'b'], ['a', 'b', 'c'], ['score@a', 'score@b', 'score@c']],
    ['an item leaves', ['a', 'b'], ['b'], ['score@b']],
    ['an item makes room for another', ['b'], ['c'], ['score@a', 'score@c']],
    ['every item makes room for another', ['a', 'b'], ['c'], ['score@c']],
    ['an item that is there enters again', ['a'], ['a', 'b'], ['score@a', 'score@b']],
  ] as const)('%s', ([, before, after, scores]) => {
    const { stages, edges } = changeItems(DAG, { before, after });
    expect(stages).toEqual(['prepare', ...scores, 'report']);
    expect(edges).toHaveLength(2 * scores.length);
  });

  test('of two loops connects the stages of its own item, as those of the last', () => {
    const dag: Dag = {
      stages: ['clean@a', 'clean@b', 'score@a', 'score@b'],
      edges: [
        ['clean@a', 'score@a'],
        ['clean@b', 'score@b'],
      ],
    };
    expect(changeItems(dag, { before: ['a', 'b'], after: ['a', 'b', 'c'] })).toEqual({
      stages: ['clean@a', 'clean@b', 'clean@c', 'score@a', 'score@b', 'score@c'],
      edges: [...dag.edges, ['clean@c', 'score@c']],
    });
  });

  test.for([
    ['that is none of a loop', ['x'], ['x', 'y']],
    ['that stays as it was', ['a', 'b'], ['a', 'b']],
  ] as const)('%s leaves the graph as it is', ([, before, after]) => {
    expect(changeItems(DAG, { before, after })).toBe(DAG);
  });
});
