import { describe, expect, it, test } from 'vitest';
import { spread } from '../../../src/glyphs/layout/spread.ts';

describe('places are spread as near to their wishes as the gaps allow', () => {
  const at = (...wishes: number[]) => wishes.map((wish) => ({ at: wish, weight: 1, gap: 1 }));

  test.each([
    ['nothing', at(), []],
    ['wishes that fit', at(0, 2, 5), [0, 2, 5]],
    ['the same wish', at(3, 3, 3), [2, 3, 4]],
    ['wishes in the wrong order', at(4, 0), [1.5, 2.5]],
    ['pushed on', at(0, 0, 1.5, 9), [-0.5, 0.5, 1.5, 9]],
  ])('%s', (_, wishes, places) => {
    expect(spread(wishes)).toEqual(places);
  });

  it('a heavy wish gives way less', () => {
    const wishes = [
      { at: 0, weight: 3, gap: 0 },
      { at: 0, weight: 1, gap: 1 },
    ];
    expect(spread(wishes)).toEqual([-0.25, 0.75]);
  });
});
