import { expect, test } from 'vitest';
import { compareVersions, VERSION } from '../../src/catalogue/version.ts';

test.for([
  ['3.9.0', '3.61.0'],
  ['3.61.0', '3.61.1'],
  ['2.58.2', '3.0.0'],
] as const)('%s came before %s', ([older, newer]) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(older, older)).toBe(0);
});

test.for(['banana', '3.61', 'v3.61.0', '3.61.0rc1', ''])('%j is no release', (text) => {
  expect(text).not.toMatch(VERSION);
});
