import { describe, expect, it } from 'vitest';
import { openLanes } from '../../../src/glyphs/layout/lanes.ts';
import { reduceEdges } from '../../../src/graph/reduce.ts';
import { dagOf, randomDag, randomFrom } from '../make.ts';

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
