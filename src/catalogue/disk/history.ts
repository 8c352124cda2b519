import { spawnSync } from 'node:child_process';
import { isInRepository } from './git.ts';
import type { Root } from './read.ts';

/**
 * Day of the last commit, `2026-11-23`, of each file below a folder, by path from the root. A file
 * that was never committed is not in it; nothing is where there is no Git history.
 */
export function lastChanges(root: Root, folder: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  if (!isInRepository(root)) return days;
  let day = '';
  for (const line of log(root, folder).split('\n')) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days;
}

function log(root: Root, folder: string): string {
  const args = ['log', '--format=@%cs', '--name-only', '--relative', '--', folder];
  // In a repository without a commit, `git log` fails.
  const { stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return stdout;
}
