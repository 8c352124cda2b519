import {
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../../src/walkthrough/sandbox/sandbox.ts';
import { consoleFence, failed, isolation, pageText, verify } from '../catalogue.ts';
import { transcript } from './transcript.ts';

/** A file of the user who runs the tests. */
const SECRET = path.join(homedir(), `.walkthrough-secret-${process.pid}`);
writeFileSync(SECRET, 'secret');
afterAll(() => rmSync(SECRET));

/** What a page may try, and what it is told. */
const ATTEMPTS = [
  ['write into a folder of the system', 'touch /usr/leak', 'Read-only file system'],
  ['write into the environment', 'touch ../.venv/leak', 'Read-only file system'],
  ['make a mount writable again', 'mount -o remount,rw,bind /usr', 'permission denied'],
  ['take a mount away', 'umount /usr', 'not mounted|not permitted'],
  ['read a file of the runner', `cat ${SECRET}`, 'No such file or directory'],
  ['read the catalogue itself', `cat ${path.resolve('package.json')}`, 'No such file or directory'],
  ['make a device', 'mknod disk b 8 0', 'Operation not permitted'],
  ['change the kernel', 'echo 1 > /proc/sys/vm/drop_caches', 'Read-only file system'],
  ['make a control group', 'mkdir /sys/fs/cgroup/leak', 'Read-only file system'],
  ['rename the machine', 'hostname leak', 'must be root'],
  ['make a file that nobody can remove', 'touch x; chattr +i x', 'Operation not permitted'],
] as const;

describe.skipIf(isolation.kind === 'none')('in namespaces, a page cannot', () => {
  test.for(ATTEMPTS)('%s', async ([, command, message]) => {
    const { outcomes, text } = await transcript([command]);
    expect(text).toMatch(new RegExp(message));
    expect(outcomes).toMatchObject([{ kind: 'done' }]);
    expect(outcomes[0]).not.toMatchObject({ exit: 0 });
  });

  test('see a socket of a service', async () => {
    expect((await transcript(['find / -xdev -type s 2>/dev/null; ls -A /run'])).text).toBe('');
  });

  test.skipIf(!isolation.hasUsers)('do more as a user who is not root', async () => {
    const sandbox = createSandbox({ root: process.cwd(), example: undefined, name: 'test' });
    for (const name of ['', 'test', '.tmp']) chownSync(path.join(sandbox.root, name), USER, USER);
    readableEnvironment(path.join(sandbox.root, '.venv'));
    const asUser = ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, '--clear-groups'];
    const unshare = isolation.prefix.indexOf('unshare') + 1;
    const prefix = [...asUser, ...isolation.prefix];
    prefix.splice(asUser.length + unshare, 0, '--user', '--map-root-user');
    const { outcomes } = await transcript(
      ['touch here', ...ATTEMPTS.map(([, command]) => command)],
      { ...isolation, hasUsers: false, prefix },
      sandbox,
    );
    expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.exit === 0)).toEqual([
      true,
      ...ATTEMPTS.map(() => false),
    ]);
  });
});

const USER = 65_534;

/** An environment of the system's Python, which every user can read. */
function readableEnvironment(folder: string): void {
  rmSync(folder);
  mkdirSync(path.join(folder, 'bin'), { recursive: true });
  writeFileSync(path.join(folder, 'pyvenv.cfg'), 'home = /usr/bin\n');
  symlinkSync('/usr/bin/python3', path.join(folder, 'bin', 'python'));
}

describe.skipIf(!isolation.hasUsers)('in namespaces of root, a page can', () => {
  test('add users, who have the rights that the files give them', async () => {
    const { text } = await transcript([
      'groupadd team && useradd -m -g team bo && useradd -m eve',
      'mkdir shared && chgrp team shared && chmod 2775 shared',
      'runuser -u bo -- touch shared/file && stat -c "%U %G" shared/file',
      'runuser -u eve -- touch shared/other',
      'runuser -u bo -- dvc --version > version && echo "DVC runs"',
    ]);
    expect(text).toBe("bo team\ntouch: cannot touch 'shared/other': Permission denied\nDVC runs\n");
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
          `$ ${daemon}\n$ touch ${file}\n$ touch /dev/shm/leak-${process.pid} ../beside\n$ echo ~ > where`,
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
