import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from '../catalogue/disk/read.ts';
import type { Page } from '../catalogue/page.ts';
import type { PageReport, StepReport } from './report.ts';

/** What became of a page when it was run last. */
export interface LastRun {
  /** Whether the page has changed since. */
  readonly isOld: boolean;
  readonly steps: readonly Pick<StepReport, 'line' | 'status'>[];
}

const fileOf = (root: Root, id: string) => path.join(root, '.cache', 'last-run', `${id}.json`);
const hash = (source: string) => createHash('sha256').update(source).digest('hex');

/** Remembers on this machine what became of a page, for those who look at it while they write it. */
export function rememberRun(root: Root, { id, source }: Page, { steps }: PageReport): void {
  const file = fileOf(root, id);
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = steps.map(({ line, status }) => ({ line, status }));
  writeFileSync(file, JSON.stringify({ source: hash(source), steps: lines }));
}

/** The last run of the page with this id and text; undefined when it was never run here. */
export function lastRun(root: Root, id: string, source: string): LastRun | undefined {
  const file = fileOf(root, id);
  if (!existsSync(file)) return undefined;
  const known = JSON.parse(readFileSync(file, 'utf8'));
  return { isOld: known.source !== hash(source), steps: known.steps };
}

/** In words: `passed`, or the lines at which the page differs from what DVC does. */
export function runText(run: LastRun | undefined): string {
  if (!run) return 'not run yet';
  const failed = run.steps.filter(({ status }) => status === 'failed').map(({ line }) => line);
  const later = run.steps.filter(({ status }) => status === 'skipped').length;
  const lines = `${failed.length === 1 ? 'line' : 'lines'} ${failed.join(', ')}`;
  const result =
    failed.length === 0
      ? 'passed'
      : `differs at ${lines}${later > 0 ? `, ${later} later steps not run` : ''}`;
  return run.isOld ? `${result}, and the page has changed since` : result;
}
