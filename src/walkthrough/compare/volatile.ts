import type { Page } from '../../catalogue/page.ts';
import type { RedactorName } from '../../catalogue/transcript/redactor-names.ts';
import type { StepReport } from '../report.ts';
import { redact } from './redact.ts';

/** A failure for each redactor that the page names and no output needed, so they don't pile up. */
export function unusedRedactors(
  page: Page,
  redactors: readonly RedactorName[],
  outputs: readonly string[],
): StepReport[] {
  return redactors
    .filter((name) => outputs.every((line) => redact(line, [name]) === line))
    .map((name) => ({
      kind: 'form',
      line: volatileLine(page),
      title: `volatile: ${name}`,
      status: 'failed',
      failure: {
        rule: 'redactor-unused',
        message: `no output of this page needs the redactor "${name}"`,
        fix: 'take it out of "volatile"',
      },
    }));
}

function volatileLine({ source }: Page): number {
  return source.split('\n').findIndex((line) => line.startsWith('volatile:')) + 1;
}
