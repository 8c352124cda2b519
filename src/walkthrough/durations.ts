import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type PageReport, passed } from './report.ts';

/** Milliseconds that each page took the last time it passed, by page id. */
export type Durations = Readonly<Record<string, number>>;

/** What is remembered in this file; nothing, when there is none or it cannot be read. */
export function readDurations(file: string): Durations {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Remembers how long the pages took that passed. */
export function rememberDurations(file: string, reports: readonly PageReport[]): void {
  const taken = reports.filter(passed).map(({ page, milliseconds }) => [page, milliseconds]);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...readDurations(file), ...Object.fromEntries(taken) }));
}
