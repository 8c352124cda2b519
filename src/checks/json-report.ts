import type { Check } from './checks.ts';
import { sum } from './counts.ts';
import type { Result } from './run.ts';

/** Checks for programs: the totals, and of each check what failed and how long it took. */
export function jsonReport(done: readonly (readonly [Check, Result])[]): string {
  const { passed, failures, skipped } = sum(done.map(([, { counts }]) => counts));
  const checks = done.map(([{ name }, { counts, seconds }]) => ({ name, ...counts, seconds }));
  return JSON.stringify({ totals: { passed, failed: failures.length, skipped }, checks }, null, 2);
}
