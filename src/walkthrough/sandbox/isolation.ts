import { spawnSync } from 'node:child_process';

/** How far a sandbox is cut off from the machine. */
export interface Isolation {
  /** `namespaces`: no network but loopback, and no process outlives the page. */
  readonly kind: 'namespaces' | 'none';
  /** What the shell is started with. */
  readonly prefix: readonly string[];
}

const NAMESPACES = ['--net', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc'];

/** Root needs no user namespace; anybody else becomes root inside one of their own. */
const CANDIDATES = [NAMESPACES, ['--user', '--map-root-user', ...NAMESPACES]];

/** No isolation: where Linux namespaces are not to be had, such as on macOS. */
export const NO_ISOLATION: Isolation = { kind: 'none', prefix: [] };

/** The strongest isolation that this machine allows. Tried, not guessed. */
export function detectIsolation(): Isolation {
  const options = CANDIDATES.find(
    (candidate) => spawnSync('unshare', [...candidate, 'true']).status === 0,
  );
  return options ? { kind: 'namespaces', prefix: ['unshare', ...options] } : NO_ISOLATION;
}
