import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/catalogue/features/features.ts';
import { nearest } from '../../../src/catalogue/text/nearest.ts';

test.for([
  ['repro --singel-item', 'repro --single-item'],
  ['dvc repro', 'repro'],
  ['--allow-missing', 'pull --allow-missing'],
  ['cache.share', 'cache.shared'],
  ['foreech', 'foreach'],
] as const)('who writes %j means %j', ([written, meant]) => {
  expect(nearest(written, FEATURES)[0]).toBe(meant);
});
