import { expect, test } from 'vitest';
import { cover } from './cover.ts';

test.for([
  [{ a: ['x'], b: ['x', 'y'] }, ['b']],
  [{ a: ['x', 'y'], b: ['z'], c: ['x'] }, ['a', 'b']],
  [{ a: ['x'], b: ['x'] }, ['a']],
  [{ c: ['x', 'y', 'z'], a: ['x', 'w'], b: ['y', 'v'] }, ['a', 'b', 'c']],
  [{}, []],
] as const)('all things of %j are in the sets %j', ([sets, names]) => {
  const entries: [string, readonly string[]][] = Object.entries(sets);
  expect(cover(new Map(entries.map(([name, things]) => [name, new Set(things)])))).toEqual(names);
});
