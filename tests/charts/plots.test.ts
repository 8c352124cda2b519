import { describe, expect, test } from 'vitest';
import { plotsTable } from '../../src/charts/plots.ts';

type Point = readonly [rev: string, day: string, error: string | number];

const json = (revisions: readonly string[], points: readonly Point[]) => {
  const values = points.map(([rev, day, error]) => ({ rev, day, error }));
  return JSON.stringify({ data: { 'e.csv': [{ revisions, content: { data: { values } } }] } });
};
const table = (revisions: readonly string[], ...points: Point[]) =>
  plotsTable(json(revisions, points), 'day', 'error');

describe("DVC's plot data as a table", () => {
  test('has the columns of one revision, in the order of its file', () => {
    const points = table(['workspace'], ['workspace', '2', '5'], ['workspace', '1', 0.5]);
    expect(points).toEqual(['day,error', '2,5', '1,0.5']);
  });

  test('has a column for each of several revisions, and nothing where one has no point', () => {
    const points = table(['b', 'a'], ['b', '10', '1'], ['b', '2', '3'], ['a', '9', '4']);
    expect(points).toEqual(['day,b,a', '2,3,', '9,,4', '10,1,']);
  });

  test('keeps points above each other apart', () => {
    const points = table(['b', 'a'], ['b', '0', '1'], ['b', '0', '2'], ['a', '0', '3']);
    expect(points).toEqual(['day,b,a', '0,1,3', '0,2,']);
  });

  test.for([
    ['a word of warning', 'WARNING: no plots'],
    ['no plot', '{"data": {}}'],
    ['other columns', json(['w'], [['w', '1', '2']]).replaceAll('error', 'loss')],
  ] as const)('is not made of %s', ([, text]) => {
    expect(plotsTable(text, 'day', 'error')).toBeUndefined();
  });
});
