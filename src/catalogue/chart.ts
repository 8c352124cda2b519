import type { ChartData } from '../charts/data.ts';
import { type ChartError, parseTable, toChart } from '../charts/table.ts';
import type { Fence } from './fence.ts';
import type { Problem } from './problem.ts';

/** Whether the fence is a table that is also drawn. */
export function isChart({ lang, meta }: Fence): boolean {
  return lang === 'csv' && meta.flags.includes('chart');
}

/**
 * What a chart's fence draws; undefined in one that is empty, and waits for `--update`.
 *
 * @throws ChartError when the table does not have the columns, or they have no numbers.
 */
export function chartOf({ value, meta }: Fence): ChartData | undefined {
  if (value.trim() === '') return undefined;
  const { x = '', y = '' } = meta.values;
  const columns = y.split(',').map((name) => name.trim());
  return toChart(parseTable(value), x, columns);
}

/** What is wrong with a chart, at the line of its table. */
export function chartProblem({ line }: Fence, error: ChartError): Omit<Problem, 'file'> {
  const { message, fix } = error;
  return { line: line + error.line, rule: 'chart', message: `the chart: ${message}`, fix };
}
