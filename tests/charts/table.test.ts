import { describe, expect, test } from 'vitest';
import { ChartError, parseTable, toChart } from '../../src/charts/table.ts';

const CSV = 'stages,first run (s),note\n30, 20.5,a\n1,2,b\n100,,c';

/** What is thrown. */
function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('a table', () => {
  test('becomes lines from left to right, without its empty cells', () => {
    expect(toChart(parseTable(CSV), 'stages', ['first run (s)'])).toEqual({
      x: 'stages',
      series: [
        {
          name: 'first run (s)',
          isFocus: true,
          points: [
            [1, 2],
            [30, 20.5],
          ],
        },
      ],
    });
  });

  test('is about the first column that it draws', () => {
    const { series } = toChart(parseTable('a,b,c\n1,2,3\n2,3,4'), 'a', ['c', 'b']);
    expect(series.map(({ name, isFocus }) => [name, isFocus])).toEqual([
      ['c', true],
      ['b', false],
    ]);
  });

  test.for([
    ['an unknown column across', CSV, 'stage', ['first run (s)'], 0, 'no column is "stage"'],
    ['an unknown column to draw', CSV, 'stages', ['no-op'], 0, 'no column is "no-op"'],
    ['words where numbers are meant', CSV, 'stages', ['note'], 2, '"a" in the column "note"'],
    ['a time with its unit', 'a,b\n1,2 s\n2,3', 'a', ['b'], 2, '"2 s"'],
    ['a number that is none', 'a,b\n1,2\n2,NaN', 'a', ['b'], 3, '"NaN"'],
    ['one point', 'a,b\n1,2', 'a', ['b'], 0, 'fewer than two'],
    ['no numbers', 'a,b', 'a', ['b'], 0, 'fewer than two'],
    ['only empty cells', 'a,b\n1,\n2,', 'a', ['b'], 0, 'fewer than two'],
    ['a short row', 'a,b\n1,2\n3', 'a', ['b'], 3, 'the row has 1 cells'],
    ['quotes with a comma', 'a,b\n1,"2,5"', 'a', ['b'], 2, 'the row has 3 cells'],
  ] as const)('with %s is refused', ([, csv, x, y, line, says]) => {
    const error = errorOf(() => toChart(parseTable(csv), x, y));
    expect(error).toBeInstanceOf(ChartError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(says) });
  });
});
