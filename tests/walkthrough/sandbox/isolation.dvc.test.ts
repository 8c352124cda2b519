import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSandbox, removeSandbox } from '../../../src/walkthrough/sandbox/sandbox.ts';
import { type Outcome, Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { consoleFence, failed, isolation, pageText, verify } from '../catalogue.ts';

/** Runs commands in one shell and gives what they print, with the sandbox's folder. */
async function transcript(commands: readonly string[], confined = isolation) {
  const sandbox = createSandbox({ root: process.cwd(), example: undefined, name: 'test' });
  const shell = new Shell({
    sandbox,
    isolation: confined,
    timeout: 30_000,
  });
  const outcomes: Outcome[] = [];
  try {
    for (const command of commands) outcomes.push(await shell.run(command));
  } finally {
    await shell.close();
    removeSandbox(sandbox);
  }
  return { root: sandbox.root, outcomes, text: outcomes.map(({ output }) => output).join('') };
}

describe.skipIf(isolation.kind === 'none')('in namespaces', () => {
  test('a server of this machine is out of reach, one of the page is not', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end('reached');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const get = `python -c "import urllib.request as u; print(u.urlopen('http://127.0.0.1:${port}').read())"`;
    const { text, outcomes } = await transcript([
      `${get} 2>&1 | tail -n 1`,
      'echo served > index.html',
      `python -m http.server --bind 127.0.0.1 ${port} >/dev/null 2>&1 & server=$!`,
      `until ${get} 2>/dev/null; do sleep 0.1; done; kill $server`,
      'cut -d: -f1 /proc/net/dev | tail -n +3',
    ]);
    expect(requests).toBe(0);
    expect(text).toContain('Connection refused');
    expect(text).toContain('served');
    expect(outcomes.at(-1)?.output.trim()).toBe('lo');
  });

  test('a page that leaks leaves no process and no file behind', async () => {
    const file = path.join(tmpdir(), `leak-${process.pid}`);
    const daemon = `setsid sh -c 'while :; do sleep 0.1; done' >/dev/null 2>&1 &`;
    const report = await verify(
      pageText(
        consoleFence(
          `$ ${daemon}\n$ touch ${file} 2>/dev/null\n[1]\n$ touch /dev/shm/leak-${process.pid} ../beside\n$ echo ~ > where`,
        ),
      ),
    );
    expect(failed(report)).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`/dev/shm/leak-${process.pid}`)).toBe(false);
    expect(walkthroughFolders()).toEqual([]);
  });
});

function walkthroughFolders(): string[] {
  return globSync(path.join(tmpdir(), 'walkthrough-*', 'where'));
}
