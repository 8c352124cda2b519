import { chmodSync, globSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PREFIX } from './sandbox.ts';

/**
 * Removes a sandbox with everything in it: also folders that a page has closed, and DVC's cache,
 * which is write-protected.
 *
 * @returns why something is left, and where; undefined when nothing is
 */
export function removeSandbox({ root }: { readonly root: string }): string | undefined {
  try {
    remove(root);
    return undefined;
  } catch {
    // Somebody who is not root cannot look into a closed folder.
  }
  try {
    open(root);
    remove(root);
    return undefined;
  } catch (error) {
    return `${root} is left: ${(error as Error).message}`;
  }
}

/** Removes the sandboxes of runners that were killed, and could not do it. */
export function sweepSandboxes(folder = tmpdir()): void {
  for (const name of globSync(`${PREFIX}*`, { cwd: folder })) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (pid > 0 && !isRunning(pid)) removeSandbox({ root: path.join(folder, name) });
  }
}

function remove(root: string): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}

/** Gives the owner all rights on the folders, from the top down. */
function open(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) open(path.join(folder, entry.name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
