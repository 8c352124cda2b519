import { describe, expect, it, test } from 'vitest';
import { openLanes, toSteps } from '../../../src/glyphs/layout/lanes.ts';
import { countCrossings, orderLayers } from '../../../src/glyphs/layout/order.ts';
import { reduceEdges } from '../../../src/graph/reduce.ts';
import { dagOf, randomDag, randomFrom } from '../make.ts';

describe('the order within layers', () => {
  test.each([
    ['by name where nothing crosses', 'a>c,b,d>e', [['a'], ['b', 'c', 'd'], ['e']]],
    ['as the stages before stand', 'a>z; b>y; x>a,b', [['x'], ['a', 'b'], ['z', 'y']]],
    [
      'as the stages after stand',
      'a>z; b>y; y,z>x>w>b1',
      [['a', 'b'], ['z', 'y'], ['x'], ['w'], ['b1']],
    ],
  ])('%s', (_, text, order) => {
    expect(orderLayers(openLanes(dagOf(text)))).toEqual(order);
  });

  test.each([
    ['two chains that are tangled by name', 'a>z>p; b>y>q; p,q>r'],
    ['a chain beside a long edge', 'a>m>n>o; a>b>o; a>z>y>x>o'],
    ['a tree', 'a>b,c; b>z,y; c>x,w'],
  ])('without a crossing: %s', (_, text) => {
    const lanes = openLanes(dagOf(text));
    expect(countCrossings(orderLayers(lanes), toSteps(lanes.routes))).toBe(0);
  });

  it('is the same for the same graph in another order', () => {
    const dag = dagOf('a>z>p; b>y>q; p,q>r; a>y');
    const turned = { stages: dag.stages.toReversed(), edges: dag.edges.toReversed() };
    expect(orderLayers(openLanes(turned))).toEqual(orderLayers(openLanes(dag)));
  });

  it('never crosses more than the order by name', () => {
    const random = randomFrom(9);
    for (let i = 0; i < 50; i++) {
      const lanes = openLanes(reduceEdges(randomDag(12, random() / 2, random)));
      const steps = toSteps(lanes.routes);
      const named = lanes.layers.map((layer) => [...layer].sort());
      expect(countCrossings(orderLayers(lanes), steps)).toBeLessThanOrEqual(
        countCrossings(named, steps),
      );
    }
  });
});
