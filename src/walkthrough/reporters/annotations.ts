import { annotation } from '../../catalogue/text/annotation.ts';
import { failures, type PageReport } from '../report.ts';
import { diffLines } from './terminal.ts';

/** Reports as GitHub workflow commands, which appear beside the line in a pull request. */
export function annotationReport(reports: readonly PageReport[]): string {
  return reports
    .flatMap((report) =>
      failures(report).map(({ file = report.file, line, failure }) => {
        const diff = failure.diff ? diffLines(failure.diff) : [];
        const text = [failure.message, ...diff, `Fix: ${failure.fix}`].join('\n');
        return annotation({ file, line, title: failure.rule, text });
      }),
    )
    .join('\n');
}
