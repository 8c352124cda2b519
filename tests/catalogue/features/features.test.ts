import { expect, test } from 'vitest';
import { FEATURES, sinceOf } from '../../../src/catalogue/features/features.ts';
import { NEWER } from '../../../src/catalogue/features/since.ts';
import { compareVersions, VERSION } from '../../../src/catalogue/version.ts';

test('no feature is in the table twice', () => {
  expect(FEATURES.filter((name, i) => FEATURES.indexOf(name) !== i)).toEqual([]);
});

test.for(Object.entries(NEWER))('%s came with %s, and is in the table', ([name, version]) => {
  expect(FEATURES).toContain(name);
  expect(version).toMatch(VERSION);
  expect(compareVersions(version, '3.0.0')).toBeGreaterThan(0);
});

test.for([
  ['repro', '3.0.0'],
  ['repro --single-item', '3.0.0'],
  ['matrix', '3.12.0'],
  ['--wait-for-lock', '3.61.0'],
  ['exp rename --force', '3.22.0'],
  ['import-db --table', '3.39.0'],
  ['repro --jobs', undefined],
  ['constructor', undefined],
] as const)('%s exists since %s', ([name, version]) => {
  expect(sinceOf(name)).toBe(version);
});
