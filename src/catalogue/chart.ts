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
  const { x = '', y = '', plots, revs } = meta.values;
  const table = parseTable(value);
  const isCompared = plots !== undefined && revs !== undefined;
  const columns = isCompared
    ? table.columns.filter((name) => name !== x)
    : y.split(',').map((name) => name.trim());
  return toChart(table, x, columns);
}

/**
 * The command whose data a chart shows: `dvc plots diff --json 2026-03 HEAD --targets errors.csv`, or
 * `show` where it names no revisions. Undefined for a chart of a file.
 */
export function plotsCommand({ meta: { values } }: Fence): string | undefined {
  const { plots, revs } = values;
  if (plots === undefined) return undefined;
  return revs === undefined
    ? `dvc plots show --json ${plots}`
    : `dvc plots diff --json ${revs} --targets ${plots}`;
}

/** What is wrong with a chart, at the line of its table. */
export function chartProblem({ line }: Fence, error: ChartError): Omit<Problem, 'file'> {
  const { message, fix } = error;
  return { line: line + error.line, rule: 'chart', message: `the chart: ${message}`, fix };
}
