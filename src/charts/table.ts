import type { ChartData, Point } from './data.ts';

/** A table that cannot be drawn. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  /** Line of the table, from 1 for its names; 0 where it is about the whole. */
  readonly line: number;
  /** What to do about it. */
  readonly fix: string;

  constructor(message: string, line: number, fix: string) {
    super(message);
    this.line = line;
    this.fix = fix;
  }
}

/** A table as a file has it: the names of its columns, and cells as they are written. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads CSV without quotes, the names first. @throws ChartError where a row has another length. */
export function parseTable(csv: string): Table {
  const lines = csv.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));
  const [columns = [], ...rows] = lines;
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) {
    const message = `the row has ${rows[odd]?.length} cells, the table ${columns.length} columns`;
    throw new ChartError(message, odd + 2, 'separate plain cells by commas, without quotes');
  }
  return { columns, rows };
}

/**
 * A line for each column in `y`, over the column `x`. The first is what the page is about.
 *
 * @throws ChartError when a column is missing, a cell is no number, or two points are not there.
 */
export function toChart(table: Table, x: string, y: readonly string[]): ChartData {
  const across = numbersOf(table, x);
  const series = y.map((name, i) => {
    const points = numbersOf(table, name).flatMap((value, row): Point[] => {
      const at = across[row];
      return at === undefined || value === undefined ? [] : [[at, value]];
    });
    if (points.length < 2) {
      const message = `the column "${name}" has fewer than two numbers, and no line`;
      throw new ChartError(message, 0, 'draw another column, or show the file without a chart');
    }
    return { name, isFocus: i === 0, points: points.sort(([a], [b]) => a - b) };
  });
  return { x, series };
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** The numbers of a column; an empty cell is none. */
function numbersOf({ columns, rows }: Table, name: string): (number | undefined)[] {
  const column = columns.indexOf(name);
  if (column < 0) {
    throw new ChartError(`no column is "${name}"`, 0, `name one of ${columns.join(', ')}`);
  }
  return rows.map((row, i) => {
    const cell = row[column] ?? '';
    if (cell === '') return undefined;
    if (NUMBER.test(cell)) return Number(cell);
    const message = `"${cell}" in the column "${name}" is no number`;
    throw new ChartError(message, i + 2, 'write digits and a point, or leave the cell empty');
  });
}
