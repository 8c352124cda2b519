import type { RuleId } from '../catalogue/rules/definitions/all.ts';
import type { Alignment } from './compare/align.ts';

/** What became of one page. Reporters print it; nothing in it depends on how it is printed. */
export interface PageReport {
  readonly page: string;
  readonly file: string;
  readonly milliseconds: number;
  readonly steps: readonly StepReport[];
  /** Not run, because it passed before with the same content. */
  readonly passedBefore?: boolean | undefined;
  /** What the page needs and this machine does not have; then it was not run. */
  readonly missing?: readonly string[] | undefined;
  /** Folder of the sandbox, when it was kept. */
  readonly sandbox?: string | undefined;
}

export interface StepReport {
  readonly kind: 'form' | 'example' | 'begin' | 'file' | 'graph' | 'plots' | 'edit' | 'command';
  /** The file that is wrong, where it is not the page. */
  readonly file?: string | undefined;
  /** 1-based line in the file. */
  readonly line: number;
  /** The command, or the file that is shown or edited. */
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'updated' | 'skipped' | 'not-run';
  readonly failure?: Failure | undefined;
  /** Why the command hides a failure, where it does. */
  readonly hides?: string | undefined;
  /** Why the transcript leaves out lines in two places, or many in one, where it does. */
  readonly skips?: string | undefined;
  /** Exit code of a command that ended. */
  readonly exit?: number | undefined;
  /** Whether the exit code was written into the page because its author asked for this line. */
  readonly isExitAccepted?: boolean | undefined;
}

/** Why a step failed. */
export interface Failure {
  /** A short stable name, such as `output-differs`: its page says why. */
  readonly rule: RuleId;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The page beside what was found. */
  readonly diff?: Alignment | undefined;
  /** Command lines of what still ran when the time was up. */
  readonly waitingFor?: readonly string[] | undefined;
}

/** Whether nothing on the page failed. */
export function passed(report: PageReport): boolean {
  return report.steps.every(({ status }) => status !== 'failed');
}

/** The steps that failed, each with its failure. */
export function failures(report: PageReport): (StepReport & { readonly failure: Failure })[] {
  return report.steps.flatMap((step) => (step.failure ? [{ ...step, failure: step.failure }] : []));
}

/** What a set of reports comes to. */
export interface Totals {
  readonly pages: number;
  readonly failedPages: number;
  /** Pages that were not run, because they passed before with the same content. */
  readonly passedBefore: number;
  /** Pages that were not run, because they need what this machine does not have. */
  readonly pagesInNeed: number;
  /** Commands that ran and did what the page says. */
  readonly commands: number;
  /** Of these, the ones that fail on purpose. */
  readonly failingOnPurpose: number;
  /** Commands that are shown and not run. */
  readonly notRun: number;
  /** Commands that hide a failure, and those that leave out many lines, each with a reason. */
  readonly hiding: number;
  readonly skipping: number;
  readonly skipped: number;
}

/** Counts pages and commands. */
export function totals(reports: readonly PageReport[]): Totals {
  const steps = reports.flatMap((report) => report.steps);
  const commands = steps.filter(({ kind }) => kind === 'command');
  const checked = commands.filter(({ status }) => status === 'passed' || status === 'updated');
  return {
    pages: reports.length,
    failedPages: reports.filter((report) => !passed(report)).length,
    passedBefore: reports.filter((report) => report.passedBefore).length,
    pagesInNeed: reports.filter(({ missing }) => missing).length,
    commands: checked.length,
    failingOnPurpose: checked.filter(({ exit }) => exit !== 0).length,
    notRun: commands.filter(({ status }) => status === 'not-run').length,
    hiding: commands.filter(({ hides }) => hides !== undefined).length,
    skipping: commands.filter(({ skips }) => skips !== undefined).length,
    skipped: steps.filter(({ status }) => status === 'skipped').length,
  };
}
