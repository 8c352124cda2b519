import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { failures } from '../../../src/walkthrough/report.ts';
import { removeSandbox, sweepSandboxes } from '../../../src/walkthrough/sandbox/remove.ts';
import { consoleFence, isolation, makeCatalogue, PAGE, pageText, verify } from '../catalogue.ts';

/** A folder that is gone after the test. */
function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'remove-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const sandboxes = () => globSync(path.join(tmpdir(), `walkthrough-${process.pid}-*`));

test('a page that closes its folders leaves none behind', async () => {
  const report = await verify(pageText(consoleFence('$ mkdir -p a/b && chmod 000 a/b a .')));
  expect(failures(report)).toEqual([]);
  expect(sandboxes()).toEqual([]);
});

test('a page that takes its own folder away fails alone, and is cleaned', async () => {
  const report = await verify(
    pageText(
      `${consoleFence('$ cd .. && rm -r test && touch test')}\n\n\`\`\`diff file="a"\n+a\n\`\`\``,
    ),
  );
  expect(failures(report).map(({ failure }) => failure.rule)).toEqual(['edit-through']);
  expect(sandboxes()).toEqual([]);
});

test('sandboxes of runners that are gone are swept, those of others are not', () => {
  const folder = scratch();
  const { pid = 0 } = spawnSync('true');
  const [gone, here] = [pid, process.pid].map((id) => path.join(folder, `walkthrough-${id}-abc`));
  for (const name of [gone, here]) mkdirSync(path.join(name ?? '', 'inside'), { recursive: true });
  sweepSandboxes(folder);
  expect([gone, here].map((name) => existsSync(name ?? ''))).toEqual([false, true]);
});

test('what is left is said, with the reason', () => {
  expect(removeSandbox({ root: '/proc/self' })).toMatch(/^\/proc\/self is left: /);
});

describe.skipIf(isolation.kind === 'none')(
  'nothing that a page started outlives its runner',
  () => {
    test.for([
      ['is killed', 'SIGKILL', 1],
      ['loses its terminal', 'SIGHUP', 0],
      ['is asked to end', 'SIGTERM', 0],
    ] as const)('when it %s', async ([, signal, left]) => {
      const seconds = `${7000 + (process.pid % 1000)}.${process.pid}`;
      const root = makeCatalogue({
        [PAGE]: pageText(consoleFence(`$ setsid sleep ${seconds} & wait`)),
      });
      const isSleeping = () => spawnSync('pgrep', ['-f', `^sleep ${seconds}`]).status === 0;
      const runner = spawn('node', [path.resolve('src/cli/verify.ts')], {
        cwd: root,
        stdio: 'ignore',
      });
      const ended = once(runner, 'exit');
      await expect.poll(isSleeping, { timeout: 20_000 }).toBe(true);
      runner.kill(signal);
      await ended;
      await expect.poll(isSleeping, { timeout: 20_000 }).toBe(false);
      expect(globSync(path.join(tmpdir(), `walkthrough-${runner.pid}-*`))).toHaveLength(left);
      sweepSandboxes();
      expect(globSync(path.join(tmpdir(), `walkthrough-${runner.pid}-*`))).toEqual([]);
    });
  },
);
