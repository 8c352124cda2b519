import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether a folder is in a Git repository: a downloaded ZIP is not. */
export function isInRepository(folder: string): boolean {
  return spawnSync('git', ['rev-parse', '--is-inside-work-tree'], { cwd: folder }).status === 0;
}

/**
 * Paths of the files below an example's folder, or below the folder of all examples, sorted: what
 * Git tracks and what it would track. What DVC makes there is ignored by Git, and left out; so is
 * what is no file of its own.
 */
export function listExampleFiles(folder: string): string[] {
  return listAll(folder).filter((file) => kindOf(folder, file)?.isFile());
}

/** Paths of the symbolic links among them. */
export function listExampleLinks(folder: string): string[] {
  return listAll(folder).filter((file) => kindOf(folder, file)?.isSymbolicLink());
}

function listAll(folder: string): string[] {
  const files = isInRepository(folder)
    ? list(folder, [], ['--cached', '--others'])
    : listWithoutRepository(folder);
  return files.filter((file) => file !== '').sort();
}

/** What a path is itself, not what it leads to. A file that Git knows may be gone. */
function kindOf(folder: string, file: string): Stats | undefined {
  return lstatSync(path.join(folder, file), { throwIfNoEntry: false });
}

/** Git reads the `.gitignore` files for an empty repository that is elsewhere. */
function listWithoutRepository(folder: string): string[] {
  const repository = mkdtempSync(path.join(tmpdir(), 'no-repository-'));
  try {
    execFileSync('git', ['init', '--quiet', '--bare', repository]);
    return list(folder, [`--git-dir=${repository}`, '--work-tree=.'], ['--others']);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function list(cwd: string, where: readonly string[], which: readonly string[]): string[] {
  const options = [...where, 'ls-files', '-z', ...which, '--exclude-standard'];
  return execFileSync('git', options, { cwd, encoding: 'utf8' }).split('\0');
}
