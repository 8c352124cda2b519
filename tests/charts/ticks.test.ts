import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf, roundTicks } from '../../src/charts/ticks.ts';

describe('an axis', () => {
  test.for([
    [[1, 30, 100, 300], 0, 300],
    [[0.91, 0.97], 0.91, 0.97],
    [[2019, 2024], 2019, 2024],
    [[-3, 5], -3, 5],
    [[-5, -3], -5, 0],
    [[0, 0], 0, 0],
  ] as const)('for %j goes from %d to %d', ([values, low, high]) => {
    expect(rangeOf(values)).toEqual([low, high]);
  });

  test.for([
    [0, 300, 5, [0, 100, 200, 300]],
    [0, 77, 4, [0, 20, 40, 60, 80]],
    [0.91, 0.97, 4, [0.9, 0.92, 0.94, 0.96, 0.98]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [-3, 5, 4, [-4, -2, 0, 2, 4, 6]],
    [7, 7, 4, [6, 8]],
    [0, 0, 4, [0, 0.5]],
  ] as const)('from %d to %d with %i steps has the ticks %j', ([low, high, most, ticks]) => {
    expect(roundTicks([low, high], most)).toEqual(ticks);
  });

  test('has its values between its first and last tick, and few ticks', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 8 }), (a, b, most) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = roundTicks([low, high], most);
        const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(most + 2);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});
