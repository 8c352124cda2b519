import { execFileSync, spawnSync } from 'node:child_process';
import { isInRepository } from '../catalogue/disk/git.ts';
import type { Root } from '../catalogue/disk/read.ts';
import type { Page } from '../catalogue/page.ts';
import { UsageError } from './usage-error.ts';

/** Changes to these can change the result of every page. */
const ENGINE =
  /^(?:src\/(?:walkthrough|catalogue|graph)\/|requirements\.txt$|ruff\.toml$|package-lock\.json$)/;

/**
 * The pages whose text, example, engine or pinned packages are among the changed files, which are
 * paths from the root.
 */
export function changedPages(pages: readonly Page[], files: readonly string[]): Page[] {
  return files.some((file) => ENGINE.test(file)) ? [...pages] : touchedPages(pages, files);
}

/** The pages that are among the changed files themselves, or their examples are. */
export function touchedPages(pages: readonly Page[], files: readonly string[]): Page[] {
  return pages.filter(({ file, data }) =>
    files.some((changed) => changed === file || changed.startsWith(`examples/${data.example}/`)),
  );
}

/**
 * Files that differ from the commit at which this branch left `base`, and files that Git does not
 * track yet.
 *
 * @throws UsageError outside a Git repository, and when Git knows no such base.
 */
export function changedFiles(root: Root, base: string): string[] {
  if (!isInRepository(root)) {
    throw new UsageError('--changed needs a Git repository. Fix: git clone, or name the pages');
  }
  const known = spawnSync('git', ['rev-parse', '--verify', '--quiet', base], { cwd: root });
  if (known.status !== 0) {
    throw new UsageError(`--changed: Git knows no "${base}". Fix: git fetch, or name the pages`);
  }
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const [start = base] = git('merge-base', 'HEAD', base).map((line) => line.trim());
  return [
    ...git('diff', '--name-only', '--relative', '-z', start),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}

/** The branch that others build on: what the remote says, else `main`. */
export function defaultBase(root: Root): string {
  try {
    const args = ['rev-parse', '--verify', '--quiet', 'origin/HEAD'];
    execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    return 'origin/HEAD';
  } catch {
    return 'main';
  }
}
