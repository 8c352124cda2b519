import { z } from 'zod';

/** What `dvc plots show --json` and `dvc plots diff --json` print, as far as a chart needs it. */
const PLOTS = z.object({
  data: z.record(
    z.string(),
    z.array(
      z.object({
        revisions: z.array(z.string()),
        content: z.object({
          data: z.object({
            values: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
          }),
        }),
      }),
    ),
  ),
});

/**
 * The points of DVC's own plot data as lines of CSV, names first: the columns `x` and `y`, or for
 * several revisions a column of `y` for each, in order of `x`. A revision without a value has an empty
 * cell. Undefined when the text is no plot data, or has not these fields.
 */
export function plotsTable(json: string, x: string, y: string): string[] | undefined {
  const [plot] = Object.values(parse(json)?.data ?? {}).flat();
  if (!plot) return undefined;
  const points = plot.content.data.values;
  if (!points.every((point) => x in point && y in point)) return undefined;
  const columns = plot.revisions.map((revision) =>
    cellsOf(points.filter(({ rev }) => rev === revision).map((point) => [point[x], point[y]])),
  );
  const rows = [...new Set(columns.flatMap((cells) => [...cells.keys()]))];
  // Each revision has points that others lack: together they are in no order.
  if (columns.length > 1) rows.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  const names = columns.length === 1 ? [y] : plot.revisions;
  return [
    [x, ...names].join(','),
    ...rows.map((row) =>
      [row.split(' ')[0], ...columns.map((cells) => cells.get(row) ?? '')].join(','),
    ),
  ];
}

/** Cells by row. A curve may have several points above each other: `0.1`, `0.1 1`. */
function cellsOf(
  points: readonly (readonly (string | number | undefined)[])[],
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [x, y] of points) {
    const others = [...cells.keys()].filter((row) => row.split(' ')[0] === String(x)).length;
    cells.set(others === 0 ? String(x) : `${x} ${others}`, String(y));
  }
  return cells;
}

function parse(json: string): z.infer<typeof PLOTS> | undefined {
  try {
    return PLOTS.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}
