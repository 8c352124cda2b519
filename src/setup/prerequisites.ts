import { spawnSync } from 'node:child_process';

const OLDEST_NODE = [22, 18] as const;

/**
 * What every command of the project needs.
 *
 * @throws Error of one line that says what is missing and how to get it.
 */
export function checkPrerequisites(nodeVersion = process.versions.node): void {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `Node ${nodeVersion} is too old, and the pinned one is not installed. Fix: npm ci, with install scripts allowed`,
    );
  }
  if (spawnSync('git', ['--version']).status !== 0) {
    throw new Error('Git is missing. Fix: install it from git-scm.com or your system');
  }
}
