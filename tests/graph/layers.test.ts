import { describe, expect, it, test } from 'vitest';
import { openLanes, toSteps } from '../../src/glyphs/layout/lanes.ts';
import { countCrossings, orderLayers } from '../../src/glyphs/layout/order.ts';
import { groupSiblings } from '../../src/graph/groups.ts';
import { toLayers, toParts } from '../../src/graph/layers.ts';
import { reduceEdges } from '../../src/graph/reduce.ts';
import { dagOf, foreach, randomDag, randomFrom } from '../glyphs/make.ts';

describe('a stage stands in the layer of the longest path to it', () => {
  test.each([
    ['nothing', '', []],
    ['a stage alone', 'a', [['a']]],
    ['a chain', 'a>b>c', [['a'], ['b'], ['c']]],
    ['a diamond', 'a>b,c>d', [['a'], ['b', 'c'], ['d']]],
    ['a way that is longer than another', 'a>b>c>d; a>d', [['a'], ['b'], ['c'], ['d']]],
    ['what needs nothing stands first', 'a>b>c; x>c', [['a', 'x'], ['b'], ['c']]],
    [
      'two graphs',
      'b>c; a>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, text, layers) => {
    expect(toLayers(dagOf(text))).toEqual(layers);
  });
});

describe('an edge that others imply is left out', () => {
  test.each([
    ['over one stage', 'a>b>c; a>c', 'a>b>c'],
    ['over several stages', 'a>b>c>d; a>d; a>c; b>d', 'a>b>c>d'],
    ['not in a diamond', 'a>b,c>d', 'a>b,c>d'],
    ['across a diamond', 'a>b,c>d; a>d', 'a>b,c>d'],
    ['not between other parts', 'a>b; c>d', 'a>b; c>d'],
  ])('%s', (_, text, reduced) => {
    expect(reduceEdges(dagOf(text))).toEqual(dagOf(reduced));
  });

  it('changes neither the layers nor what depends on what', () => {
    const random = randomFrom(1);
    for (let i = 0; i < 50; i++) {
      const dag = randomDag(9, random(), random);
      expect(toLayers(reduceEdges(dag))).toEqual(toLayers(dag));
    }
  });
});

describe('siblings of a foreach or matrix are one group', () => {
  const sizes = (text: string, look?: (stage: string) => string) =>
    [...groupSiblings(dagOf(text), look).members.values()].map(({ length }) => length);

  test.each([
    ['seven with the same neighbours', `a>${foreach('b', 7)}>c`, [1, 7, 1]],
    ['seven without neighbours', foreach('b', 7), [7]],
    ['two kinds are two groups', `a>${foreach('b', 7)}; a>${foreach('c', 8)}`, [1, 7, 8]],
    ['two kinds in a row', `${foreach('b', 7)}>${foreach('c', 8)}`, [7, 8]],
    ['of the same pipeline only', `${foreach('p/dvc.yaml:b', 7)}; ${foreach('b', 7)}`, [7, 7]],
  ])('%s', (_, text, expected) => {
    expect(sizes(text)).toEqual(expected);
  });

  test.each([
    ['six siblings', foreach('b', 6)],
    ['names without @', 'b0,b1,b2,b3,b4,b5,b6'],
    ['data files', 'b@0.dvc,b@1.dvc,b@2.dvc,b@3.dvc,b@4.dvc,b@5.dvc,b@6.dvc'],
    ['seven of which one has another predecessor', `${foreach('b', 7)}; x>b@00`],
    ['seven of which one has another successor', `${foreach('b', 7)}; b@00>x`],
    ['seven of two kinds', `${foreach('b', 3)},${foreach('c', 4)}`],
  ])('not %s', (_, text) => {
    const dag = dagOf(text);
    expect(groupSiblings(dag).dag).toEqual(dag);
  });

  it('splits a group where its members look different', () => {
    const one = (stage: string) => String(stage === 'b@03');
    expect(sizes(`a>${foreach('b', 8)}>c`, one)).toEqual([1, 7, 1, 1]);
  });

  it('keeps the edges to and from a group', () => {
    const { dag } = groupSiblings(dagOf(`a>${foreach('b', 7)}>${foreach('c', 7)}>d`));
    expect(dag).toEqual(dagOf('a>b@00>c@00>d'));
  });
});

describe('the parts of a graph', () => {
  test.each([
    [
      'the largest first',
      'a>b; x>y>z',
      [
        ['x', 'y', 'z'],
        ['a', 'b'],
      ],
    ],
    ['ties by name', 'x>b; a>c; d', [['a', 'c'], ['b', 'x'], ['d']]],
  ])('%s', (_, text, parts) => {
    expect(toParts(dagOf(text)).map(({ stages }) => stages)).toEqual(parts);
  });
});

describe('lanes', () => {
  it('lead a long edge through every layer on its way', () => {
    const { routes } = openLanes(dagOf('a>b>c>d>e; a>x>e'));
    const long = routes.find(({ edge }) => edge[0] === 'x');
    expect(long?.points).toEqual(['x', 'x\n2', 'x\n3', 'e']);
  });

  it('are shared by edges from one stage, so a layer has no more points than stages', () => {
    const random = randomFrom(5);
    for (let i = 0; i < 50; i++) {
      const { layers } = openLanes(reduceEdges(randomDag(15, random(), random)));
      expect(Math.max(...layers.map(({ length }) => length))).toBeLessThanOrEqual(15);
    }
  });
});

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
