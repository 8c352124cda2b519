import { describe, expect, test } from 'vitest';
import { pathBox } from '../../src/diagrams/measure.ts';
import { textWidth } from '../../src/diagrams/text-width.ts';

describe('measures', () => {
  test.for([
    ['', 0],
    ['iii', 10.656],
    ['WWW', 45.312],
    ['→', 9.6],
    ['字', 16],
  ] as const)('%j at 16 px is %f px wide', ([text, width]) => {
    expect(textWidth(text, 16)).toBeCloseTo(width, 3);
  });

  test.for([
    ['M0 0L10 20', { x: 0, y: 0, width: 10, height: 20 }],
    ['M5,5 h10 v-5 z', { x: 5, y: 0, width: 10, height: 5 }],
    ['m1 1 l2 2 3 3', { x: 1, y: 1, width: 5, height: 5 }],
    ['M0 0 C 1 1 9 9 10 10', { x: 0, y: 0, width: 10, height: 10 }],
    ['M0 3a5 3 0 0 0 10 0v4a5 3 0 0 1 -10 0z', { x: 0, y: 3, width: 10, height: 7 }],
    ['', { x: 0, y: 0, width: 0, height: 0 }],
  ] as const)('the path %j lies in %j', ([d, box]) => {
    expect(pathBox(d)).toEqual(box);
  });
});
