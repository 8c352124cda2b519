import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/editions/book/files-in.ts';
import { folderZip } from '../../src/editions/book/folder-zip.ts';

const DIST = path.resolve('dist');
const SLOW = path.resolve('.cache/stutter');
/** Milliseconds of a busy machine: most of the time, the build has no processor. */
const STOPPED = 600;
const RUNNING = 120;

describe('a build that is stopped five sixths of the time', () => {
  beforeAll(async () => {
    rmSync(SLOW, { recursive: true, force: true });
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    // In a process group of its own, so that whatever it starts is stopped with it.
    const build = spawn('astro', ['build', '--silent', '--outDir', SLOW], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      // In CI nothing is kept from a build before: all diagrams are drawn again.
      env: { ...env, CI: 'true' },
    });
    await stutter(build);
    expect(build.exitCode).toBe(0);
  }, 900_000);
  afterAll(() => rmSync(SLOW, { recursive: true, force: true }));

  test('writes the same files', () => {
    expect(filesIn(SLOW)).toEqual(filesIn(DIST));
  });

  test('writes the same bytes into each', () => {
    const differing = filesIn(DIST).filter((file) => {
      const [slow, calm] = [SLOW, DIST].map((folder) => readFileSync(path.join(folder, file)));
      return !slow || !calm?.equals(slow);
    });
    expect(differing, 'dist is older than its sources? "npm run build" first').toEqual([]);
  });

  test('gives the same zip', { timeout: 600_000 }, async () => {
    const [slow, calm] = [await folderZip.make(SLOW), await folderZip.make(DIST)];
    expect(Buffer.from(slow).equals(calm)).toBe(true);
  });
});

/** Stops the group of a process and lets it go on, until the process has ended; then ends the group. */
async function stutter(leader: ChildProcess): Promise<void> {
  for (let signal = 'SIGCONT' as NodeJS.Signals; leader.exitCode === null; ) {
    signal = signal === 'SIGCONT' ? 'SIGSTOP' : 'SIGCONT';
    signalGroup(leader, signal);
    await sleep(signal === 'SIGSTOP' ? STOPPED : RUNNING);
  }
  // A helper of the build that was just stopped would stay so, and hold the output open for ever.
  signalGroup(leader, 'SIGKILL');
}

/** Does nothing when the whole group has ended. */
function signalGroup({ pid = Number.NaN }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
