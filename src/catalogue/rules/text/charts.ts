import { ChartError } from '../../../charts/table.ts';
import { chartOf, chartProblem, isChart } from '../../chart.ts';
import type { Fence } from '../../fence.ts';
import type { Found, TextRule } from '../rule.ts';

/** A chart names its columns, and they have numbers. */
export const charts: TextRule = ({ fences }) =>
  fences.flatMap((fence) => {
    if (!isChart(fence)) return undeclared(fence);
    const wrong = unsourced(fence);
    if (wrong.length > 0) return wrong;
    const missing = ['x', 'y'].filter((key) => !fence.meta.values[key]);
    return missing.length > 0 ? missing.map((key) => unnamed(fence, key)) : undrawn(fence);
  });

/** A table with the words of a chart would be shown, and not drawn. */
function undeclared({ line, lang, meta: { values } }: Fence): Found {
  if (lang !== 'csv' || !(values.x || values.y)) return [];
  const message = 'the fence names columns to draw, and is no chart';
  return [
    { line, rule: 'chart', message, fix: 'write ```csv chart, or leave x="…" and y="…" out' },
  ];
}

/** What a shell reads as one plain word. */
const WORD = /^[\w./@^~-]+$/;

/** A chart shows a file of the example, or what DVC has for a plot. */
function unsourced({ line, meta: { values } }: Fence): Found {
  const { file, plots, revs } = values;
  const found = (message: string, fix: string): Found => [{ line, rule: 'chart', message, fix }];
  if ((file === undefined) === (plots === undefined)) {
    const message = 'the chart shows a file of the example, or the data that DVC has for a plot';
    return found(message, 'write one of file="…" and plots="…"');
  }
  if (plots === undefined) {
    return revs === undefined ? [] : found('a file has no revisions', 'write plots="…"');
  }
  const odd = [plots, ...(revs?.split(' ') ?? [])].find((word) => !WORD.test(word));
  if (odd === undefined) return [];
  return found(`"${odd}" is no plain name`, 'name a file, and revisions with one space between');
}

function unnamed({ line }: Fence, key: string): Found[number] {
  const message = `the chart does not say which column is ${key}`;
  return { line, rule: 'chart', message, fix: `add ${key}="…" with a name of the first line` };
}

function undrawn(fence: Fence): Found {
  try {
    chartOf(fence);
    return [];
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    return [chartProblem(fence, error)];
  }
}
