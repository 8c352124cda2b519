import { chartOf, plotsCommand } from '../../catalogue/chart.ts';
import type { Fence } from '../../catalogue/fence.ts';
import { drawChart } from '../../charts/draw.ts';
import { parseTable } from '../../charts/table.ts';
import { escapeHtml } from '../html.ts';

/** The most rows of a table that stands open below its chart. */
const FEW = 12;

/**
 * A figure with the lines of a `csv chart` fence, and the table that they are drawn from. `href` leads
 * to its file. @throws ChartError when it cannot be drawn.
 */
export function chartFrame(fence: Fence, href: string | undefined): string {
  const { file = '', title = file, alt = title } = fence.meta.values;
  const data = chartOf(fence);
  const drawing = data ? drawChart(data, escapeHtml(title), escapeHtml(alt)) + table(fence) : '';
  const name = `<code>${escapeHtml(plotsCommand(fence) ?? file)}</code>`;
  const source = href ? `<a href="${escapeHtml(href)}">${name}</a>` : name;
  const caption = `<figcaption>${escapeHtml(title)}, from ${source}</figcaption>`;
  return `<figure class="chart">${caption}${drawing}</figure>`;
}

/** It scrolls where it is too wide. */
function table({ value }: Fence): string {
  const { columns, rows } = parseTable(value);
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  const open = rows.length > FEW ? '' : ' open';
  const whole = `<thead><tr>${head}</tr></thead><tbody>${body}</tbody>`;
  const region = '<div class="scroll" tabindex="0" role="group" aria-label="The numbers">';
  return `<details${open}><summary>The numbers</summary>${region}<table>${whole}</table></div></details>`;
}

function cell(text: string): string {
  return `<td>${escapeHtml(text)}</td>`;
}
