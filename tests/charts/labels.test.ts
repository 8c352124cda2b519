import { describe, expect, test } from 'vitest';
import { spread, toLabel } from '../../src/charts/labels.ts';

describe('the names at the ends of lines', () => {
  test.for([
    [[20, 100], [20, 100], 'stay beside their lines'],
    [[96, 100], [85, 100], 'move apart, and the lowest stays'],
    [[100, 98, 99], [100, 70, 85], 'keep the order of their lines'],
    [[], [], 'may be none'],
  ] as const)('at %j stand at %j: they %s', ([wanted, placed]) => {
    expect(spread(wanted)).toEqual(placed);
  });
});

test.for([
  [0, '0'],
  [50_000, '50,000'],
  [0.95, '0.95'],
  [-2.5, '-2.5'],
] as const)('%d is written %s', ([value, label]) => {
  expect(toLabel(value)).toBe(label);
});
