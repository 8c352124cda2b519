import { expect, test } from 'vitest';
import { shortList } from '../../src/graph/short-list.ts';

test.for([
  [[], ''],
  [['a', 'b'], 'a, b'],
  [['clean@1', 'clean@2', 'clean@3', 'merge'], 'clean@1, clean@2, clean@3, merge'],
  [['clean@1', 'clean@2', 'clean@3', 'clean@4', 'merge'], 'clean@… (4), merge'],
] as const)('%j is said as %j', ([stages, words]) => {
  expect(shortList(stages)).toBe(words);
});
