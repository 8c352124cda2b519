import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isInRepository } from './git.ts';
import type { Root } from './read.ts';

/**
 * When the files below a folder came and when they last changed: days as `2026-11-23`, by path from the
 * root. What Git does not know is not in it: a file that was never committed, or whose commit a
 * shallow clone leaves out.
 */
export interface History {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** The history of the files below a folder; an empty one where there is no repository. */
export function readHistory(root: Root, folder: string): History {
  const added = new Map<string, string>();
  const changed = new Map<string, string>();
  if (!isInRepository(root)) return { added, changed };
  const cuts = shallowCommits(root);
  // A shallow clone begins with commits that seem to add all files that there were.
  const cutOff = new Set<string>();
  let isCut = false;
  let day = '';
  for (const line of git(
    root,
    'log',
    '--format=@%H %cs',
    '--name-only',
    '--relative',
    '--',
    folder,
  )) {
    const [, commit = '', date = ''] = /^@(\w+) (.+)/.exec(line) ?? [];
    if (commit) [isCut, day] = [cuts.has(commit), date];
    else if (isCut) cutOff.add(line);
    else {
      if (!changed.has(line) && !cutOff.has(line)) changed.set(line, day);
      added.set(line, day);
    }
  }
  for (const file of cutOff) added.delete(file);
  return { added, changed };
}

/** The commits whose parents a shallow clone leaves out; none in a whole one. */
function shallowCommits(root: Root): ReadonlySet<string> {
  const [file = ''] = git(root, 'rev-parse', '--git-path', 'shallow');
  const from = path.resolve(root, file);
  return new Set(existsSync(from) ? readFileSync(from, 'utf8').split('\n') : []);
}

/** The lines that Git prints. In a repository without a commit, `git log` fails and prints none. */
function git(cwd: Root, ...args: readonly string[]): string[] {
  const { stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout.split('\n').filter((line) => line !== '');
}
