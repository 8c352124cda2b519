import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST = [3, 10] as const;
const CANDIDATES = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];

/**
 * Makes `.venv` from requirements.txt, or keeps the one that is there when it was made from the
 * same text.
 *
 * @throws Error of one line that says what is missing and how to get it.
 */
export function ensureVenv(root: string, print: (line: string) => void): void {
  const venv = path.join(root, '.venv');
  const stamp = path.join(venv, 'made-from.sha256');
  const requirements = path.join(root, 'requirements.txt');
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  const python = findPython();
  print(`Making .venv with ${python}, from requirements.txt: about a minute`);
  rmSync(venv, { recursive: true, force: true });
  run(
    [python, '-m', 'venv', venv],
    'Python has no venv. Fix: install it (Debian: apt install python3-venv)',
  );
  const pip = [path.join(venv, 'bin', 'python'), '-m', 'pip', '--disable-pip-version-check'];
  run([...pip, 'install', '--quiet', '-r', requirements], 'pip could not install requirements.txt');
  writeFileSync(stamp, hash);
}

/** Name of a Python that is new enough. @throws Error that says which one is wanted. */
export function findPython(candidates: readonly string[] = CANDIDATES): string {
  const wanted = OLDEST.join('.');
  const code = 'import sys; print(*sys.version_info[:2], sep=".")';
  for (const name of candidates) {
    const { status, stdout } = spawnSync(name, ['-c', code], { encoding: 'utf8' });
    const [major = 0, minor = 0] = (stdout ?? '').trim().split('.').map(Number);
    if (status === 0 && major === OLDEST[0] && minor >= OLDEST[1]) return name;
  }
  throw new Error(
    `Python ${wanted} or newer is missing. Fix: install it from python.org or your system`,
  );
}

function run([program = '', ...args]: readonly string[], message: string): void {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(message);
}
