import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureDvc, releaseDay } from '../../src/setup/other-dvc.ts';
import { UV_VERSION } from '../../src/setup/uv.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Writes down how it was called; fails where a file "broken" is. */
const UV = `#!/bin/sh
cd "$(dirname "$0")"
echo "$*" >> calls
case "$*" in
  *pylock*) echo 'upload-time = 2025-07-07T11:23:57Z' ;;
  venv*) for folder; do :; done; mkdir -p "$folder" ;;
  *install*) [ ! -e broken ] || { echo 'no network' >&2; exit 1; } ;;
esac
`;

/** A project with a Python that does nothing, and a uv that only says what it was asked. */
function makeProject() {
  const root = mkdtempSync(path.join(tmpdir(), 'project-'));
  roots.push(root);
  const bin = path.join('.cache', 'uv', UV_VERSION, 'bin');
  const files = {
    'requirements.in': 'dvc==3.67.1\npandas==2.3.3\n',
    'requirements.txt': 'dvc==3.67.1\npandas==2.3.3\nsix==1.17.0\n',
    '.venv/bin/python': '#!/bin/sh\n',
    [`${bin}/uv`]: UV,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text, { mode: 0o755 });
  }
  const broken = path.join(root, bin, 'broken');
  const calls = () =>
    readFileSync(path.join(root, bin, 'calls'), 'utf8')
      .trim()
      .split('\n');
  const ensure = (version = '3.61.0') => ensureDvc(root, version, () => undefined);
  return { root, ensure, calls, broken };
}

describe('the environment of another DVC', () => {
  test('has the packages of the day of its release', () => {
    const { root, ensure, calls } = makeProject();
    expect(ensure()).toBe(path.join(root, '.cache', 'dvc', '3.61.0'));
    const own = calls().find((call) => call.includes('--exclude-newer '));
    expect(own).toContain('--exclude-newer 2025-07-07T23:59:59Z');
  });

  test('is made once', () => {
    const { ensure, calls } = makeProject();
    ensure();
    const made = calls().length;
    ensure();
    expect(calls()).toHaveLength(made);
  });

  test('is made again when the requirements changed', () => {
    const { root, ensure, calls } = makeProject();
    ensure();
    const made = calls().length;
    writeFileSync(path.join(root, 'requirements.txt'), 'dvc==3.67.1\n');
    ensure();
    expect(calls()).toHaveLength(2 * made);
  });

  test('is not taken for finished when its set-up was interrupted', () => {
    const { ensure, calls, broken } = makeProject();
    writeFileSync(broken, '');
    expect(() => ensure()).toThrow(/^DVC 3\.61\.0 cannot be installed: no network\. Fix: /);
    const made = calls().length;
    rmSync(broken);
    ensure();
    expect(calls()).toHaveLength(2 * made);
  });

  test('is that of the project where it is the pinned one', () => {
    const { root, ensure } = makeProject();
    expect(ensure('3.67.1')).toBe(path.join(root, '.venv'));
  });

  test('needs that of the project', () => {
    const { root, ensure } = makeProject();
    rmSync(path.join(root, '.venv'), { recursive: true });
    expect(() => ensure()).toThrow('There is no .venv. Fix: npm run setup');
  });
});

describe('the day of a release', () => {
  test('is that of the first file, whichever comes first in the lock', () => {
    const lock = `sdist = { upload-time = 2025-07-08T00:00:02Z, size = 1 }
wheels = [{ upload-time = 2025-07-07T23:59:58Z, size = 2 }]`;
    expect(releaseDay(lock)).toBe('2025-07-07');
  });

  test('is not guessed where the index does not tell', () => {
    expect(() => releaseDay('wheels = [{ size = 2 }]')).toThrow(/does not say when.*Fix: /);
  });
});
