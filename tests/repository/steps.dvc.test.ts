import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInRepository } from '../../src/catalogue/disk/git.ts';
import { pinnedDvc } from '../../src/catalogue/disk/requirements.ts';
import { consoleFence, pageText } from '../walkthrough/catalogue.ts';
import { allSteps } from './workflows.ts';

/** Steps that no test runs, and why. Each is still linted. */
const NOT_RUN = {
  'Install packages': '.ci/run has the same command',
  'Let pages run in namespaces of their own': 'it changes the kernel of the machine',
  Check: 'npm test runs the same checks',
  'Test all but the pages': 'this test is part of it',
  'Build the site and its editions': 'npm test makes each edition',
  'Open the issue, once for each DVC': 'it needs GitHub',
  'Make the release': 'it needs GitHub',
} as const;

/** Small pages in place of all: one is right, and one shows another DVC. */
const PAGES = {
  'patterns/practices/right.mdx': pageText(consoleFence('$ echo a\na')),
  'patterns/practices/wrong.mdx': pageText(consoleFence('$ dvc --version\n0.0.0')),
};

const folder = mkdtempSync(path.join(tmpdir(), 'steps-'));
const clone = path.join(folder, 'clone');
const output = path.join(folder, 'output');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs lines of Bash as GitHub does, in the clone. */
function bash(lines: string, env: Readonly<Record<string, string>> = {}) {
  // What this test runner says to its own processes is not for another one.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lines],
    {
      cwd: clone,
      env: { ...Object.fromEntries(own), CI: 'true', GITHUB_OUTPUT: output, ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, text: stdout + stderr };
}

/** Runs the step with this name, which one workflow has. */
function runStep(name: string, env: Readonly<Record<string, string>> = {}) {
  const steps = allSteps().filter((step) => step.name === name);
  expect(steps, `steps "${name}"`).toHaveLength(1);
  return bash(steps[0]?.run ?? '', env);
}

const read = (file: string) => readFileSync(path.join(clone, file), 'utf8');

describe.skipIf(!isInRepository('.'))('a step of a workflow', { timeout: 120_000 }, () => {
  const done = new Set<string>();
  const step = (name: string, env: Readonly<Record<string, string>> = {}) => {
    done.add(name);
    return runStep(name, env);
  };

  beforeAll(() => {
    spawnSync('git', ['clone', '--quiet', process.cwd(), clone]);
    for (const name of ['node_modules', '.venv']) {
      symlinkSync(path.resolve(name), path.join(clone, name));
    }
    rmSync(path.join(clone, 'patterns'), { recursive: true });
    mkdirSync(path.join(clone, 'patterns/practices'), { recursive: true });
    for (const [page, text] of Object.entries(PAGES)) writeFileSync(path.join(clone, page), text);
    writeFileSync(output, '');
  });

  test.for([
    ['success', 0],
    ['failure', 1],
    ['cancelled', 1],
    ['skipped', 1],
  ] as const)(
    'lets a pull request pass when the tests ended with %s: exit code %i',
    ([RESULT, status]) => {
      expect(step('All tests passed', { RESULT }).status).toBe(status);
    },
  );

  test('makes the Python that tests use', () => {
    const { status, text } = step('Set up Python with the pinned DVC');
    expect(text).toContain('Browser: ');
    expect(status).toBe(0);
  });

  test('runs a share of the pages: each page is in one of two shares', () => {
    const shares = ['1/2', '2/2'].map((SHARE) => step('Run a share of the pages', { SHARE }));
    const right = shares.map(({ text }) =>
      Object.keys(PAGES).filter((page) => text.includes(page)),
    );
    expect(right.flat().sort()).toEqual(Object.keys(PAGES));
    expect(right.map(({ length }) => length)).toEqual([1, 1]);
    expect(shares.map(({ status }) => status).sort()).toEqual([0, 1]);
  });

  test('runs every page with the newest DVC, and tells what differs as JSON', () => {
    const { status, text } = step('Run every page with the newest DVC');
    expect(status, text).toBe(0);
    const { dvc, pinned, pages } = JSON.parse(read('report.json'));
    expect({ pinned, pages: pages.length }).toEqual({ pinned: pinnedDvc('.'), pages: 2 });
    expect(dvc).toMatch(/^\d/);
  });

  test('writes an issue with the diff and hands on its title', () => {
    const { dvc } = JSON.parse(read('report.json'));
    expect(step('Write the issue, if a page differs').text).toBe('');
    expect(readFileSync(output, 'utf8')).toBe(`title=Pages differ with DVC ${dvc}\n`);
    expect(read('issue.md')).toContain(`    - 0.0.0\n    + ${dvc}\n`);
  });

  test('writes no issue where no page differs', () => {
    const report = JSON.parse(read('report.json'));
    writeFileSync(path.join(clone, 'report.json'), JSON.stringify({ ...report, pages: [] }));
    writeFileSync(output, '');
    expect(step('Write the issue, if a page differs').status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('title=\n');
  });

  test('fails where there is no report', () => {
    rmSync(path.join(clone, 'report.json'));
    const { status, text } = step('Write the issue, if a page differs');
    expect(text).toMatch(/^report\.json: ENOENT.* Fix: npm run --silent verify -- --dvc newest/);
    expect(status).toBe(1);
  });

  test('takes the notes of a release from the changelog, which npm version wrote', () => {
    bash('git restore . && git clean -dfq');
    const identity = { GIT_AUTHOR_NAME: 'Maintainer', GIT_AUTHOR_EMAIL: 'maintainer@example.com' };
    const committer = Object.entries(identity).map(([name, value]) => [
      name.replace('AUTHOR', 'COMMITTER'),
      value,
    ]);
    const made = bash('npm version minor', { ...identity, ...Object.fromEntries(committer) });
    expect(made.status, made.text).toBe(0);
    const tag = bash('git describe --exact-match').stdout.trim();
    expect(tag).toMatch(/^v\d+\.\d+\.0$/);
    const unreleased = readFileSync('CHANGELOG.md', 'utf8').split('## Unreleased\n\n')[1];
    const { status } = step('Take what changed from CHANGELOG.md', { GITHUB_REF_NAME: tag });
    expect(status).toBe(0);
    expect(unreleased).toContain(read('notes.md'));
    expect(read('CITATION.cff')).toContain(`\nversion: ${tag.slice(1)}\n`);
    expect(bash('git status --short').stdout).toBe('?? notes.md\n');
  });

  test('refuses a tag that the changelog does not know', () => {
    const { status, text } = step('Take what changed from CHANGELOG.md', {
      GITHUB_REF_NAME: 'v99.0.0',
    });
    expect(text).toContain('CHANGELOG.md: nothing stands below "## 99.0.0, …". Fix: npm version');
    expect(status).toBe(1);
  });

  test('puts the editions that the build lists together, and their list', () => {
    const list = [{ file: 'patterns.epub' }, { file: 'patterns.zip' }];
    mkdirSync(path.join(clone, 'dist'));
    for (const { file } of [...list, { file: 'index.html' }]) {
      writeFileSync(path.join(clone, 'dist', file), file);
    }
    writeFileSync(path.join(clone, 'dist/downloads.json'), JSON.stringify(list));
    const { status, text } = step('Put the editions together');
    expect(status, text).toBe(0);
    const names = globSync('editions/*', { cwd: clone }).map((file) => path.basename(file));
    expect(names.sort()).toEqual(['downloads.json', 'patterns.epub', 'patterns.zip']);
  });

  for (const [name, reason] of Object.entries(NOT_RUN)) {
    test.skip(`"${name}" — NOT RUN: ${reason}`);
  }

  test('is run above, or listed with the reason why not', () => {
    const names = new Set(allSteps().map(({ name }) => name));
    expect([...done, ...Object.keys(NOT_RUN)].sort()).toEqual([...names].sort());
  });

  test('installs packages as .ci/run does', () => {
    const install = allSteps().find(({ name }) => name === 'Install packages');
    expect(readFileSync('.ci/run', 'utf8').split('\n')).toContain(install?.run);
  });
});
