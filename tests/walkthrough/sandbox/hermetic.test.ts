import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { passed } from '../../../src/walkthrough/report.ts';
import { NO_ISOLATION } from '../../../src/walkthrough/sandbox/isolation.ts';
import { processesAtHome } from '../../../src/walkthrough/sandbox/processes.ts';
import { createSandbox, removeSandbox } from '../../../src/walkthrough/sandbox/sandbox.ts';
import { type Outcome, Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import {
  consoleFence,
  failed,
  isolation,
  makeCatalogue,
  OPTIONS,
  PAGE,
  pageText,
  verify,
} from '../catalogue.ts';

/** Runs commands in one shell and gives what they print, with the sandbox's folder. */
async function transcript(commands: readonly string[], confined = isolation) {
  const sandbox = createSandbox({ root: process.cwd(), example: undefined, name: 'test' });
  const shell = new Shell({
    cwd: sandbox.project,
    env: sandbox.env,
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

describe('a shell', () => {
  test.for([
    ['variables', ['x=1', 'echo $x'], '1\n'],
    ['the folder', ['mkdir a', 'cd a', 'basename "$PWD"'], 'a\n'],
    ['functions', ['f() { echo f; }', 'f'], 'f\n'],
    [
      'background jobs',
      ['(until [ -e go ]; do sleep 0.05; done; echo end) &', 'touch go', 'wait'],
      'end\n',
    ],
    ['the exit code', ['(exit 7)', 'echo $?'], '7\n'],
    ['the process id of a job', ['true &', 'wait $!'], ''],
  ] as const)('keeps %s from one command to the next', async ([, commands, text]) => {
    expect((await transcript(commands)).text).toBe(text);
  });

  test.for([
    ['stdout and stderr in the order of writing', 'echo a; echo b >&2; echo c', 'a\nb\nc\n'],
    ['nothing to read from stdin', 'cat', ''],
    ['output without a last line end', 'printf a', 'a'],
    ['non-ASCII output', 'echo "ä 😀"', 'ä 😀\n'],
    ['a here-document', "cat <<'E'\n$x `y`\nE", '$x `y`\n'],
  ] as const)('gives %s', async ([, command, text]) => {
    expect((await transcript([command])).text).toBe(text);
  });
});

describe('a transcript is the same', () => {
  const commands = [
    'echo "$HOME" "$LANG" "$LC_ALL" "$TZ" "$TERM" "$COLUMNS" "$USER"',
    "pwd; ls -a; date -d @0 +%c; python -c \"print(hash('a'), sorted({'b', 'a'}))\"",
    'git log --format="%H %an %ad"; git config --list --show-origin | sort',
    'env | cut -d= -f1 | sort | tr "\\n" " "',
  ];

  test('under another HOME, locale, terminal and user configuration', async () => {
    const plain = await transcript(commands);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    for (const [name, value] of Object.entries({
      HOME: '/nowhere',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'C',
      TZ: 'Asia/Tokyo',
      TERM: 'xterm-256color',
      COLUMNS: '200',
      USER: 'somebody',
      GIT_AUTHOR_NAME: 'Somebody',
      DVC_NO_ANALYTICS: '',
      PYTHONPATH: '/nowhere',
    })) {
      vi.stubEnv(name, value);
    }
    const other = await transcript(commands);
    expect(other.root).not.toBe(plain.root);
    expect(other.text.replaceAll(other.root, '~')).toBe(plain.text.replaceAll(plain.root, '~'));
  });
});

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

test('without namespaces, daemons of a page are ended with it', async () => {
  const { root, text } = await transcript(
    [`setsid sh -c 'sleep 1000' >/dev/null 2>&1 &`, 'echo started'],
    NO_ISOLATION,
  );
  expect(text).toBe('started\n');
  expect(processesAtHome(root)).toEqual([]);
});

test('a time-out ends everything that the page started', async () => {
  const page = pageText(consoleFence(`$ (setsid sleep 4321 &) ; sleep 4321`));
  const report = await verify(page, {}, { timeout: 1_000 });
  expect(failed(report)).toEqual([expect.stringContaining('timeout')]);
  await expect.poll(() => spawnSync('pgrep', ['-f', 'sleep 4321']).status).toBe(1);
});

test('an interrupt ends the page, removes its sandbox and says so', async () => {
  const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ sleep 5432\n$ echo never')) });
  const interrupt = new AbortController();
  const run = verifyPages([], { ...OPTIONS, root, signal: interrupt.signal });
  await sleep(500);
  interrupt.abort();
  const [report] = await run;
  expect(report && passed(report)).toBe(false);
  expect(report && failed(report)).toEqual([expect.stringContaining('interrupted')]);
  expect(spawnSync('pgrep', ['-f', 'sleep 5432']).status).toBe(1);
});

function walkthroughFolders(): string[] {
  return globSync(path.join(tmpdir(), 'walkthrough-*', 'where'));
}
