import type { Alignment } from '../compare/align.ts';
import { failures, type PageReport } from '../report.ts';

/** How a page runs with another DVC than the one that it was written with. */
export interface PageDifferences {
  readonly page: string;
  readonly file: string;
  readonly milliseconds: number;
  /** What the page needs and this machine does not have: then it was not run. */
  readonly missing: readonly string[];
  /** Commands that ran. */
  readonly commands: number;
  readonly differences: readonly Difference[];
  /** Steps after one that hung, or that ended the shell: nothing is known of them. */
  readonly notReached: number;
}

/** One step that does something else. */
export interface Difference {
  /** 1-based line of the page. */
  readonly line: number;
  readonly command: string | undefined;
  readonly message: string;
  /** What the page shows beside what was printed. */
  readonly diff: Alignment | undefined;
}

/** What a report says of another DVC: no failures, but differences. */
export function toDifferences({
  page,
  file,
  milliseconds,
  ...report
}: PageReport): PageDifferences {
  const count = (wanted: (step: PageReport['steps'][number]) => boolean) =>
    report.steps.filter(wanted).length;
  return {
    page,
    file,
    milliseconds,
    missing: report.missing ?? [],
    commands: count(({ kind, exit }) => kind === 'command' && exit !== undefined),
    differences: failures({ page, file, milliseconds, ...report }).map(
      ({ kind, line, title, failure: { message, diff } }) => {
        return { line, command: kind === 'command' ? title : undefined, message, diff };
      },
    ),
    notReached: count(({ status }) => status === 'skipped'),
  };
}
