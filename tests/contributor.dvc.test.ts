import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { isInRepository } from '../src/catalogue/disk/git.ts';
import { isolation, lineOf } from './walkthrough/catalogue.ts';

const ID = 'storage/lowest-water';
const PAGE = `patterns/${ID}.mdx`;
const EXAMPLE = 'examples/lowest-water';
/** Where pages cannot be confined, their author says that they were read. */
const VERIFY = `npm run verify -- ${ID}${isolation.kind === 'none' ? ' --trust' : ''}`;

const folder = mkdtempSync(path.join(tmpdir(), 'contributor-'));
afterAll(() => rmSync(folder, { recursive: true }));
const clone = path.join(folder, 'clone');

/** Runs a command as a contributor does, not as CI does: its exit code, and what it prints. */
function run(commandLine: string, cwd = clone) {
  const bin = [path.join(clone, '.venv/bin'), path.join(clone, 'node_modules/.bin')];
  const env = {
    ...process.env,
    CI: '',
    GITHUB_ACTIONS: '',
    DVC_NO_ANALYTICS: '1',
    PATH: [...bin, process.env.PATH].join(path.delimiter),
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', commandLine], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, text: stripVTControlCharacters(stdout + stderr) };
}

const read = (file: string) => readFileSync(path.join(clone, file), 'utf8');

/** Edits a file, in which the old text stands once. */
function edit(file: string, old: string, text: string): void {
  const before = read(file);
  expect(before.split(old), `"${old}" in ${file}`).toHaveLength(2);
  writeFileSync(
    path.join(clone, file),
    before.replace(old, () => text),
  );
}

/** What CONTRIBUTING.md says, done in a clean clone; each step goes on from the one before. */
describe.skipIf(!isInRepository('.'))('a contributor', { timeout: 120_000 }, () => {
  test('clones the repository and makes a branch', () => {
    expect(run(`git clone --quiet '${process.cwd()}' clone`, folder)).toMatchObject({ status: 0 });
    for (const name of ['node_modules', '.venv']) {
      symlinkSync(path.resolve(name), path.join(clone, name));
    }
    expect(run('git switch --quiet -c lowest-water').status).toBe(0);
  });

  test('makes a page, which passes as it is', () => {
    expect(run(`npm run new -- ${ID}`)).toMatchObject({ status: 0 });
    expect(run('npm run form')).toMatchObject({ status: 0 });
    const { status, text } = run(VERIFY);
    expect(text).toContain('1 pages, 0 failed · 3 commands checked');
    expect(status).toBe(0);
  });

  test('is told at which line a section has the wrong name, and how to mend it', () => {
    edit(PAGE, '## Pitfalls', '## Traps');
    const { status, text } = run('npm run form');
    expect(text).toContain(
      `${PAGE}:${lineOf(read(PAGE), '## Traps')}  expected the section "Pitfalls", found "Traps" (section-order). Fix: a pattern has: Problem`,
    );
    expect(status).toBe(1);
    edit(PAGE, '## Traps', '## Pitfalls');
    expect(run('npm run form').status).toBe(0);
  });

  test('writes two commands, of which one fails on purpose; --update stops at it', () => {
    const commands = '```console\n$ cat metrics.json\n$ dvc repro nowhere\n```';
    edit(PAGE, 'Write: the wrong way, and a transcript in which it fails.', commands);
    const line = lineOf(read(PAGE), '$ dvc repro nowhere');
    const { status, text } = run(`${VERIFY} --update`);
    expect(text).toContain(`FAIL ${PAGE}:${line}  exit code 255, the page says 0 (exit-code)`);
    expect(text).toContain(`npm run verify -- ${ID} --update --accept-exit ${line}`);
    expect(status).toBe(1);
    expect(read(PAGE)).toContain(commands);
  });

  test('accepts that exit code, is shown it again, and has what DVC printed on the page', () => {
    const line = lineOf(read(PAGE), '$ dvc repro nowhere');
    const { status, text } = run(`${VERIFY} --update --accept-exit ${line}`);
    expect(text).toContain(`ACCEPTED ${PAGE}:${line}  exit code 255\n    $ dvc repro nowhere\n`);
    expect(status).toBe(0);
    expect(read(PAGE)).toMatch(/\$ cat metrics\.json\n\{\n.*"year": 1915,\n/s);
    expect(read(PAGE)).toMatch(/\$ dvc repro nowhere\nERROR: .*\n\[255\]\n```/);
  });

  test('changes a script, and is told of its format and of dvc.lock at once', () => {
    edit(`${EXAMPLE}/src/lowest.py`, 'flow, year = min(rows)', 'flow,year = min( rows )');
    const { status, text } = run(VERIFY);
    expect(text).toContain(
      `FAIL ${EXAMPLE}/src/lowest.py:1  it is not formatted (python-format)\n  Fix: npm run format`,
    );
    expect(text).toContain(`FAIL ${EXAMPLE}/dvc.lock:1  it is not what dvc repro records`);
    expect(status).toBe(1);
  });

  test('mends both with the commands that the errors name', () => {
    edit(`${EXAMPLE}/src/lowest.py`, '"""Find the year', '"""Say the year');
    expect(run('npm run format')).toMatchObject({ status: 0 });
    expect(read(`${EXAMPLE}/src/lowest.py`)).toContain('flow, year = min(rows)');
    expect(run('dvc repro', path.join(clone, EXAMPLE)).status).toBe(0);
    const { status, text } = run(VERIFY);
    expect(text).toContain('1 pages, 0 failed · 5 commands checked, 1 of them failing on purpose');
    expect(status).toBe(0);
  });

  test('commits, and nothing is left over', () => {
    const identity = '-c user.name=Contributor -c user.email=contributor@example.com';
    const { status } = run(
      `git add ${PAGE} ${EXAMPLE} && git ${identity} commit --quiet -m 'Lowest Water: the year of a low'`,
    );
    expect(status).toBe(0);
    expect(run('git status --short').text).toBe('');
    const files = run('git show --name-only --format=').text.trim().split('\n');
    expect(files).toContain(PAGE);
    expect(files).toContain(`${EXAMPLE}/.dvc/config`);
    expect(files).not.toContain(`${EXAMPLE}/smooth.csv`);
  });
});
