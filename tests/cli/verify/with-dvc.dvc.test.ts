import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pinnedDvc } from '../../../src/catalogue/disk/requirements.ts';
import {
  consoleFence,
  lineOf,
  makeCatalogue,
  PAGE,
  pageText,
} from '../../walkthrough/catalogue.ts';

const CLI = path.resolve('src/cli/verify.ts');
/** The pinned DVC: its environment is there. */
const PINNED = pinnedDvc('.');
const SOURCE = pageText(consoleFence('$ echo a\nb\n$ dvc --version\n3.0.0'));

function verify(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const clean = { ...process.env, CI: '', GITHUB_ACTIONS: '', ...env };
  return spawnSync('node', [CLI, ...args], { cwd: root, env: clean, encoding: 'utf8' });
}

describe('npm run verify -- --dvc X.Y.Z', () => {
  test('reports where pages differ, with exit code 0, and remembers nothing', () => {
    const root = makeCatalogue({ [PAGE]: SOURCE });
    const { status, stdout } = verify(root, ['--dvc', PINNED]);
    const lines = ['$ echo a', '$ dvc --version'].map((command) => lineOf(SOURCE, command));
    expect(stdout).toContain(`practices/test: differs at line ${lines.join(', ')}`);
    expect(stdout).toContain(`    - 3.0.0\n    + ${PINNED}\n`);
    expect(stdout).toContain(`DVC ${PINNED} beside ${PINNED}: 1 pages, 0 the same, 1 differ`);
    expect(status).toBe(0);
    expect(existsSync(path.join(root, '.cache'))).toBe(false);
  });

  test('names the version in the JSON report', () => {
    const { stdout } = verify(makeCatalogue({ [PAGE]: SOURCE }), ['--dvc', PINNED, '--json']);
    const { dvc, pinned, pages } = JSON.parse(stdout);
    expect({ dvc, pinned }).toEqual({ dvc: PINNED, pinned: PINNED });
    expect(pages).toMatchObject([{ page: 'practices/test', differences: [{}, {}] }]);
  });

  test('says in one line that the environment cannot be made, with exit code 1', () => {
    const root = makeCatalogue({ [PAGE]: SOURCE, 'requirements.in': '' });
    const offline = { PIP_INDEX_URL: 'http://127.0.0.1:9/', PIP_RETRIES: '0', PIP_FIND_LINKS: '' };
    const { status, stderr } = verify(root, ['--dvc', '3.61.0'], offline);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^uv [\d.]+ cannot be installed: .* Fix: /);
    expect(status).toBe(1);
  });

  test.for([
    ['a version that is none', ['--dvc', 'banana'], '--dvc banana is no version'],
    ['--update beside it', ['--dvc', '3.61.0', '--update'], 'not with --update'],
    ['a page that does not exist', ['--dvc', '3.61.0', 'none'], 'no page or category "none"'],
  ] as const)('refuses %s with exit code 2', ([, args, message]) => {
    const { status, stderr } = verify(makeCatalogue({ [PAGE]: SOURCE }), args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test('says how to set up where DVC is missing, with exit code 1', () => {
    const root = makeCatalogue({ [PAGE]: SOURCE });
    rmSync(path.join(root, '.venv'));
    const { status, stderr } = verify(root, ['--dvc', PINNED]);
    expect(stderr).toBe('There is no .venv. Fix: npm run setup\n');
    expect(status).toBe(1);
  });

  test('says which page cannot be read, with exit code 1', () => {
    const { status, stderr } = verify(makeCatalogue({ [PAGE]: pageText('{') }), ['--dvc', PINNED]);
    expect(stderr).toContain(`${PAGE}:`);
    expect(status).toBe(1);
  });
});
