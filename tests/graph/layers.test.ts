import { describe, expect, test } from 'vitest';
import { toLayers, toParts } from '../../src/graph/layers.ts';
import { dagOf } from '../glyphs/make.ts';

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
