import { spawnSync } from 'node:child_process';
import { isInRepository } from './git.ts';

/** The commit that a folder is at. */
export interface Commit {
  /** Its first ten digits; with `-dirty` where tracked files differ from it. */
  readonly commit: string;
  /** Its day, `2026-11-25`. */
  readonly date: string;
}

/** The commit of a folder; undefined where there is none: a downloaded ZIP, a new repository. */
export function commitOf(folder: string): Commit | undefined {
  if (!isInRepository(folder)) return undefined;
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim();
  // No tag counts: who made this one has perhaps other tags.
  const commit = git('describe', '--always', '--dirty', '--abbrev=10', '--exclude=*');
  const date = git('log', '-1', '--format=%cs');
  return commit === '' || date === '' ? undefined : { commit, date };
}
