import { type PageReport, totals } from '../report.ts';

/** Reports for programs: the totals and every step. */
export function jsonReport(reports: readonly PageReport[]): string {
  return JSON.stringify({ totals: totals(reports), pages: reports }, null, 2);
}
