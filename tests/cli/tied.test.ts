import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

const TIED = path.resolve('src/cli/tied.ts');
/** Starts a command that says its process id, and never ends by itself. */
const STARTER = `
require('node:child_process').spawn('node', [${JSON.stringify(TIED)}, 'sh', '-c', 'echo $$; exec sleep 1000'], {
  stdio: ['pipe', 'inherit', 'inherit'],
});`;

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a command ends when who started it is killed', async () => {
  const starter = spawn('node', ['-e', STARTER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((resolve) => {
    starter.stdout.once('data', (text) => resolve(Number(text)));
  });
  expect(isThere(pid)).toBe(true);
  starter.kill('SIGKILL');
  while (isThere(pid)) await sleep(50);
});

test.for([
  ['ends as it does', ['sh', '-c', 'exit 3'], 3],
  ['fails when there is no such program', ['no-such-program'], 127],
] as const)('it %s', async ([, command, code]) => {
  const child = spawn('node', [TIED, ...command], { stdio: ['pipe', 'ignore', 'ignore'] });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(code);
});
