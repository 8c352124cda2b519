import { describe, expect, it, test } from 'vitest';
import { toLayers } from '../../src/graph/layers.ts';
import { reduceEdges } from '../../src/graph/reduce.ts';
import { dagOf, randomDag, randomFrom } from '../glyphs/make.ts';

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
