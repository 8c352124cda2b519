import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PYTHON } from '../checks/python-folders.ts';

const RUFF = '.venv/bin/ruff';

if (existsSync(RUFF)) {
  // What can be mended without a decision is; the rest is said.
  process.exitCode = Math.max(ruff('check', '--fix'), ruff('format'));
} else {
  console.error(`Python is not formatted: there is no ${RUFF}. Fix: npm run setup`);
  process.exitCode = 1;
}

function ruff(...args: readonly string[]): number {
  return spawnSync(RUFF, [...args, ...PYTHON], { stdio: 'inherit' }).status ?? 1;
}
