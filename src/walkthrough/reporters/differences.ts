import type { Difference, PageDifferences } from '../versions/differences.ts';
import { commandLines, diffLines, needText } from './terminal.ts';

/** For a person: each page with what it does otherwise, then what that comes to. */
export function differencesReport(
  pages: readonly PageDifferences[],
  versions: { readonly dvc: string; readonly pinned: string },
): string {
  const run = pages.filter(({ missing }) => missing.length === 0);
  const same = run.filter(({ differences }) => differences.length === 0).length;
  const total = `DVC ${versions.dvc} beside ${versions.pinned}: ${run.length} pages, ${same} the same, ${run.length - same} differ`;
  return [...pages.map(pageText), total].join('\n\n');
}

function pageText(report: PageDifferences): string {
  const { page, file, missing, commands, differences, notReached } = report;
  if (missing.length > 0) return needText(file, missing);
  if (differences.length === 0) return `${page}: same, ${commands} commands`;
  const lines = differences.map(({ line }) => line).join(', ');
  return [
    `${page}: differs at line ${lines}`,
    ...differences.flatMap((difference) => differenceLines(file, difference)),
    ...(notReached > 0 ? [`  ${notReached} later steps not reached.`] : []),
  ].join('\n');
}

function differenceLines(file: string, { line, command, message, diff }: Difference): string[] {
  return [
    `  ${file}:${line}  ${message}`,
    ...(command ? commandLines(command) : []),
    ...(diff ? diffLines(diff) : []),
  ];
}
