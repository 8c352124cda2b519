import { whatHides } from '../transcript/hides.ts';
import { ANY_LINES } from '../transcript/output-line.ts';
import type { Rule } from './rule.ts';

/** A command that hides a failure says why: `hides="…"` after `console`. */
export const hiding: Rule = ({ fences }) =>
  fences
    .filter(({ meta }) => meta.values.hides === undefined)
    .flatMap(({ steps }) => steps.filter(({ command }) => whatHides(command) !== undefined))
    .map(({ line, command }) => ({
      line,
      rule: 'hides',
      message: `the command hides a failure: ${whatHides(command)}`,
      fix: 'show the failure, or give the reason in the fence: hides="…"',
    }));

/** A transcript that leaves out lines in two places says why: `skips="…"` after `console`. */
export const skipping: Rule = ({ fences }) =>
  fences
    .filter(({ meta }) => meta.values.skips === undefined)
    .filter(({ steps }) => wildcards(steps.flatMap(({ expected }) => expected)) > 1)
    .map(({ line }) => ({
      line,
      rule: 'skips',
      message: `more than one "${ANY_LINES}" in a transcript`,
      fix: 'show the output, let the command print less, or give the reason in the fence: skips="…"',
    }));

function wildcards(lines: readonly string[]): number {
  return lines.filter((line) => line === ANY_LINES).length;
}
