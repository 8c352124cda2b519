import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { consoleFence, lineOf, makeCatalogue, PAGE, pageText } from '../walkthrough/catalogue.ts';

const CLI = path.resolve('src/cli/verify.ts');

function verify(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const clean = { ...process.env, CI: '', GITHUB_ACTIONS: '', ...env };
  return spawnSync('node', [CLI, ...args], { cwd: root, env: clean, encoding: 'utf8' });
}

const RIGHT = pageText(consoleFence('$ echo a\na\n$ false\n[1]\n$ true\n\n$ echo b\nb'));
const WRONG = pageText(consoleFence('$ echo a\nb'));
const NORUN = pageText(consoleFence('$ sbatch job', 'norun="needs a cluster"'));

describe('npm run verify', () => {
  test('passes a right page with exit code 0 and the totals', () => {
    const { status, stdout } = verify(makeCatalogue({ [PAGE]: RIGHT }), []);
    expect(stdout).toMatch(/^1 pages, 0 failed · 4 commands checked, 1 of them failing on purpose/);
    expect(status).toBe(0);
  });

  test('fails a wrong page with exit code 1, file and line', () => {
    const { status, stdout } = verify(makeCatalogue({ [PAGE]: WRONG }), []);
    expect(stdout).toContain(`${PAGE}:${lineOf(WRONG, '$ echo a')}`);
    expect(status).toBe(1);
  });

  test('mends it with --update, and passes after that', () => {
    const root = makeCatalogue({ [PAGE]: WRONG });
    expect(verify(root, ['practices/test', '--update']).status).toBe(0);
    expect(readFileSync(path.join(root, PAGE), 'utf8')).toBe(pageText(consoleFence('$ echo a\na')));
    expect(verify(root, []).status).toBe(0);
  });

  test('reports as JSON: pages, commands, failing on purpose, not run', () => {
    const root = makeCatalogue({ [PAGE]: RIGHT, 'patterns/practices/other.mdx': NORUN });
    const { totals, pages } = JSON.parse(verify(root, ['--json']).stdout);
    expect(totals).toEqual({
      pages: 2,
      failedPages: 0,
      passedBefore: 0,
      pagesInNeed: 0,
      commands: 4,
      failingOnPurpose: 1,
      notRun: 1,
      hiding: 0,
      skipping: 0,
      skipped: 0,
    });
    expect(pages.map(({ page }: { page: string }) => page)).toEqual([
      'practices/other',
      'practices/test',
    ]);
  });

  test('annotates the line in a pull request', () => {
    const { stdout } = verify(makeCatalogue({ [PAGE]: WRONG }), [], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(
      `::error file=${PAGE},line=${lineOf(WRONG, '$ echo a')},title=output-differs::`,
    );
  });

  test.for([
    ['a page that does not exist', ['practices/none'], {}, 'no page or category "practices/none"'],
    ['an unknown option', ['--fast'], {}, '--fast'],
    ['--update under CI', ['--update'], { CI: 'true' }, '--update is refused under CI'],
    ['a number of workers that is none', ['--workers', 'many'], {}, '--workers many is no number'],
  ] as const)('refuses %s with exit code 2 and one clear error', ([, args, env, message]) => {
    const { status, stderr } = verify(makeCatalogue({ [PAGE]: WRONG }), args, env);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test('says how to set up where DVC is missing', () => {
    const root = makeCatalogue({ [PAGE]: RIGHT });
    spawnSync('rm', [path.join(root, '.venv')]);
    const { status, stderr } = verify(root, []);
    expect(stderr).toBe('DVC is not installed in .venv. Fix: npm run setup\n');
    expect(status).toBe(2);
  });

  test('runs only what changed since the merge base with --changed', () => {
    const other = 'patterns/practices/other.mdx';
    const root = makeCatalogue({ [PAGE]: RIGHT, [other]: RIGHT });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: root,
      });
    git('add', '.');
    git('commit', '-m', 'start');
    expect(verify(root, ['--changed']).stdout).toMatch(/^0 pages/);
    spawnSync('sed', ['-i', 's/Test page/New title/', other], { cwd: root });
    expect(verify(root, ['--changed']).stdout).toMatch(/^1 pages, 0 failed/);
  });

  test('ends its pages and exits non-zero on Ctrl-C', async () => {
    const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ sleep 6543')) });
    const child = spawn('node', [CLI], { cwd: root, stdio: 'ignore' });
    await expect
      .poll(() => spawnSync('pgrep', ['-f', 'sleep 6543']).status, { timeout: 20_000 })
      .toBe(0);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(spawnSync('pgrep', ['-f', 'sleep 6543']).status).toBe(1);
  });
});
