import { expect, test } from 'vitest';
import { median } from '../../src/bench/statistics.ts';

test.for([
  [[3], 3],
  [[1, 9, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
] as const)('the median of %j is %s', ([values, middle]) => {
  expect(median(values)).toBe(middle);
});
