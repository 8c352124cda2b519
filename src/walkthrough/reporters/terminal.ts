import { styleText } from 'node:util';
import { ruleAddress } from '../../catalogue/rules/definitions/address.ts';
import type { Alignment, Row } from '../compare/align.ts';
import {
  type Failure,
  failures,
  type PageReport,
  passed,
  type StepReport,
  totals,
} from '../report.ts';

const CONTEXT = 2;

/** Reports for a person: each failure with file, line, command, diff and fix, then the totals. */
export function terminalReport(reports: readonly PageReport[]): string {
  const failed = reports.filter((report) => !passed(report));
  const inNeed = reports.flatMap(({ file, missing }) => (missing ? [needText(file, missing)] : []));
  const accepted = reports.filter(passed).flatMap(acceptedExits);
  return [...failed.map(pageText), ...inNeed, ...accepted, totalsText(reports)].join('\n\n');
}

/** Each command that now fails on purpose, because its author said so: for a second look. */
function acceptedExits({ file, steps }: PageReport): string[] {
  return steps
    .filter(({ isExitAccepted }) => isExitAccepted)
    .map(({ line, title, exit }) =>
      [`ACCEPTED ${file}:${line}  exit code ${exit}`, ...commandLines(title)].join('\n'),
    );
}

/** That a page was not run, and why. */
export function needText(file: string, missing: readonly string[]): string {
  return `SKIPPED ${file}  needs ${missing.join(', ')}`;
}

/** Everything that went wrong on one page. */
export function pageText(report: PageReport): string {
  const skipped = report.steps.filter(({ status }) => status === 'skipped').length;
  const notes = [
    skipped > 0 && `  ${skipped} later ${skipped === 1 ? 'step' : 'steps'} of this page skipped.`,
    report.sandbox && `  The sandbox is kept: ${report.sandbox}`,
  ].filter((note) => typeof note === 'string' && note !== '');
  return [
    ...failures(report).map((step) => failureText(step.file ?? report.file, step)),
    ...notes,
  ].join('\n');
}

function failureText(file: string, step: StepReport & { readonly failure: Failure }): string {
  const { failure, kind, line, title } = step;
  return [
    `${styleText(['red', 'bold'], 'FAIL')} ${file}:${line}  ${failure.message} (${failure.rule})`,
    ...(kind === 'command' ? commandLines(title) : []),
    ...(failure.diff ? diffLines(failure.diff) : []),
    ...(failure.waitingFor ?? []).map((process) => `    still running: ${process}`),
    `  Fix: ${failure.fix}`,
    `  See ${ruleAddress(failure.rule)}`,
  ].join('\n');
}

/** A command as a page writes it. */
export function commandLines(command: string): string[] {
  return command.split('\n').map((text, i) => `    ${i === 0 ? '$' : '>'} ${text}`);
}

/** A diff with little around each difference; the part of a line that differs is marked below it. */
export function diffLines(alignment: Alignment): string[] {
  const lines: string[] = [];
  let hidden = false;
  alignment.forEach((row, i) => {
    if (!isNearDifference(alignment, i)) {
      if (!hidden) lines.push('      ⋮');
      hidden = true;
      return;
    }
    hidden = false;
    lines.push(...rowLines(row, alignment[i - 1]));
  });
  return lines;
}

function isNearDifference(alignment: Alignment, index: number): boolean {
  return alignment
    .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
    .some(({ op }) => op !== 'same');
}

function rowLines(row: Row, before: Row | undefined): string[] {
  if (row.op === 'same') return [`      ${row.expected}`];
  if (row.op === 'missing') return [styleText('red', `    - ${row.expected}`)];
  const line = styleText('green', `    + ${row.actual}`);
  const mark = before?.op === 'missing' ? markDifference(before.expected, row.actual) : '';
  return mark ? [line, `      ${mark}`] : [line];
}

/** `^^^` below the part of `actual` that differs from `expected`; empty when all of it does. */
export function markDifference(expected: string, actual: string): string {
  const shortest = Math.min(expected.length, actual.length);
  let start = 0;
  while (start < shortest && expected[start] === actual[start]) start++;
  let end = 0;
  while (end < shortest - start && expected.at(-1 - end) === actual.at(-1 - end)) end++;
  if (start + end === 0) return '';
  return ' '.repeat(start) + '^'.repeat(Math.max(1, actual.length - start - end));
}

function totalsText(reports: readonly PageReport[]): string {
  const {
    pages,
    failedPages,
    passedBefore,
    pagesInNeed,
    commands,
    failingOnPurpose,
    notRun,
    skipped,
  } = totals(reports);
  const milliseconds = reports.reduce((sum, report) => sum + report.milliseconds, 0);
  const parts = [
    `${pages} pages, ${failedPages} failed`,
    ...(passedBefore > 0
      ? [`${passedBefore} passed before with the same content: not run again (--again runs them)`]
      : []),
    ...(pagesInNeed > 0 ? [`${pagesInNeed} skipped for what they need`] : []),
    `${commands} commands checked, ${failingOnPurpose} of them failing on purpose`,
    `${notRun} not run`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${(milliseconds / 1000).toFixed(1)} s of page time`,
  ];
  return parts.join(' · ');
}
