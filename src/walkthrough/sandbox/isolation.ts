import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How far a sandbox is cut off from the machine. */
export interface Isolation {
  /**
   * `namespaces`: no network but loopback, a root of its own in which only the sandbox can be
   * changed, and no process outlives the page.
   */
  readonly kind: 'namespaces' | 'none';
  /** Whether the page may become other users of the machine: only where the runner is root. */
  readonly hasUsers: boolean;
  /** What a shell is started with, before the folder of its sandbox. */
  readonly prefix: readonly string[];
}

const CONFINE = fileURLToPath(new URL('./confine.py', import.meta.url));

/** The page ends with its runner, whatever ends that one. */
const UNTIL_DEATH = ['setpriv', '--pdeathsig', 'KILL'];
const NAMESPACES = '--net --pid --ipc --uts --fork --kill-child --mount --mount-proc'.split(' ');

/** Root needs no user namespace; anybody else becomes root inside one of their own. */
const CANDIDATES = [
  { options: NAMESPACES, hasUsers: true },
  { options: ['--user', '--map-root-user', ...NAMESPACES], hasUsers: false },
] as const;

/** No isolation: where Linux namespaces are not to be had, such as on macOS. */
export const NO_ISOLATION: Isolation = { kind: 'none', hasUsers: false, prefix: [] };

/** The strongest isolation that this machine allows. Tried, not guessed. */
export function detectIsolation(root = process.cwd()): Isolation {
  const sandbox = mkdtempSync(path.join(tmpdir(), 'isolation-'));
  mkdirSync(path.join(sandbox, '.tmp'));
  symlinkSync(path.resolve(root, '.venv'), path.join(sandbox, '.venv'));
  try {
    const found = CANDIDATES.map(({ options, hasUsers }): Isolation => {
      return { kind: 'namespaces', hasUsers, prefix: [...UNTIL_DEATH, 'unshare', ...options] };
    }).find((isolation) => {
      const [program = '', ...args] = confined(isolation, sandbox, ['true']);
      return spawnSync(program, args, { cwd: sandbox }).status === 0;
    });
    return found ?? NO_ISOLATION;
  } finally {
    rmSync(sandbox, { recursive: true });
  }
}

/** The command line that runs a program in a sandbox. */
export function confined(
  { kind, prefix }: Isolation,
  sandbox: string,
  program: readonly string[],
): string[] {
  if (kind === 'none') return [...program];
  const python = path.join(sandbox, '.venv', 'bin', 'python');
  return [...prefix, python, CONFINE, sandbox, ...program];
}
