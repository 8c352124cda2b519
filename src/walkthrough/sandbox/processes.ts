import { globSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Command lines of the innermost processes below `pid`; empty where there is no /proc. */
export function describeProcesses(pid: number | undefined): string[] {
  if (pid === undefined) return [];
  const children = readText(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  if (children.length > 0) return children.flatMap((child) => describeProcesses(Number(child)));
  const command = readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return command ? [command] : [];
}

/**
 * Ends a process group, and every process that left it but still has `home` as its HOME: a
 * daemon that a page started. In namespaces the kernel has ended them all by then.
 */
export async function endProcesses(group: number | undefined, home = ''): Promise<void> {
  if (group !== undefined) kill(-group);
  for (let tries = 0; tries < 50; tries++) {
    const left = processesAtHome(home);
    if (left.length === 0) return;
    for (const pid of left) kill(pid);
    await sleep(20);
  }
}

/** Ids of the processes that were started with this HOME, where /proc tells. */
export function processesAtHome(home: string): number[] {
  if (!home) return [];
  return globSync('/proc/[0-9]*/environ')
    .filter((file) => readText(file).split('\0').includes(`HOME=${home}`))
    .map((file) => Number(file.split('/')[2]));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A process may end while it is looked at: then it has nothing to tell. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
