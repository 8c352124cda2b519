import { failures, type PageReport } from '../report.ts';
import { diffLines } from './terminal.ts';

/** Reports as GitHub workflow commands, which appear beside the line in a pull request. */
export function annotationReport(reports: readonly PageReport[]): string {
  return reports
    .flatMap((report) =>
      failures(report).map(({ file = report.file, line, failure }) => {
        const diff = failure.diff ? diffLines(failure.diff) : [];
        const text = [failure.message, ...diff, `Fix: ${failure.fix}`].join('\n');
        return `::error file=${property(file)},line=${line},title=${property(failure.rule)}::${data(text)}`;
      }),
    )
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
