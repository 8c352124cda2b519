import { stripVTControlCharacters } from 'node:util';
import type { Check } from './checks.ts';
import type { Counts, Failure } from './counts.ts';
import type { Result } from './run.ts';

const MESSAGE_LINES = 20;
/** A line of a stack that is not of this project. */
const FOREIGN = /^\s+at .*(?:node_modules|<anonymous>)/;

/** A line for a check that is done. */
export function doneLine({ name }: Check, { counts, seconds }: Result): string {
  return `── ${name}: ${countsText(counts)} in ${seconds.toFixed(1)} s`;
}

/**
 * The end of a test run: what failed, again, because its output is far above by now; then one line
 * of counts.
 */
export function closing(counts: Counts): string {
  return [...counts.failures.map(recap), countsText(counts)].join('\n\n');
}

function countsText({ passed, failures, skipped }: Counts): string {
  const parts = [`${passed} passed`, `${failures.length} failed`];
  return (skipped > 0 ? [...parts, `${skipped} skipped`] : parts).join(', ');
}

function recap({ name, message }: Failure): string {
  const lines = stripVTControlCharacters(message)
    .trimEnd()
    .split('\n')
    .filter((line) => !FOREIGN.test(line));
  const first = lines.slice(0, MESSAGE_LINES).map((line) => `    ${line}`);
  return [`✗ ${name}`, ...first].join('\n');
}
