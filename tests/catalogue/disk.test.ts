import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../../src/catalogue/disk/commit.ts';
import { isInRepository, listExampleFiles } from '../../src/catalogue/disk/git.ts';
import { readHistory } from '../../src/catalogue/disk/history.ts';
import { makeCatalogue } from '../walkthrough/catalogue.ts';

const FILES = {
  'examples/one/.gitignore': '/made.txt\n',
  'examples/one/dvc.yaml': '',
  'examples/one/made.txt': 'by DVC',
  'examples/one/.dvc/.gitignore': '/cache\n',
  'examples/one/.dvc/cache/x': '',
  'examples/one/.dvc/config': '',
};

describe.each([
  ['in a Git repository', true],
  ['in a downloaded ZIP, without one', false],
] as const)('%s', (_, inRepository) => {
  const make = () => {
    const root = makeCatalogue(FILES);
    if (!inRepository) rmSync(path.join(root, '.git'), { recursive: true });
    return root;
  };

  test('the files of an example are those that nothing makes', () => {
    const root = make();
    expect(isInRepository(root)).toBe(inRepository);
    const files = ['.dvc/.gitignore', '.dvc/config', '.gitignore', 'dvc.yaml'];
    expect(listExampleFiles(path.join(root, 'examples/one'))).toEqual(files);
    expect(listExampleFiles(path.join(root, 'examples'))).toContain('one/dvc.yaml');
  });

  test('a file that was never committed has no history', () => {
    const { added, changed } = readHistory(make(), 'examples');
    expect([...added, ...changed]).toEqual([]);
  });
});

describe('the history of files', () => {
  /** Three days: both files come, `b.txt` changes, `c.txt` comes. */
  const makeHistory = () => {
    const root = makeCatalogue({ 'examples/one/a.txt': '', 'examples/one/b.txt': '' });
    commit(root, '2026-01-01');
    appendFileSync(path.join(root, 'examples/one/b.txt'), 'more');
    commit(root, '2026-02-02');
    appendFileSync(path.join(root, 'examples/one/c.txt'), 'new');
    commit(root, '2026-03-03');
    return root;
  };
  const readDays = (root: string) => {
    const { added, changed } = readHistory(root, 'examples/one');
    return { added: Object.fromEntries(added), changed: Object.fromEntries(changed) };
  };
  const a = 'examples/one/a.txt';
  const b = 'examples/one/b.txt';
  const c = 'examples/one/c.txt';

  test('says when each came and when it last changed', () => {
    expect(readDays(makeHistory())).toEqual({
      added: { [a]: '2026-01-01', [b]: '2026-01-01', [c]: '2026-03-03' },
      changed: { [a]: '2026-01-01', [b]: '2026-02-02', [c]: '2026-03-03' },
    });
  });

  test.for([
    [1, {}, {}],
    [2, { [c]: '2026-03-03' }, { [c]: '2026-03-03' }],
  ] as const)(
    'says nothing in a clone of the last %i commits that is not known there',
    ([depth, added, changed]) => {
      const root = makeHistory();
      const clone = path.join(root, 'clone');
      git(root, 'clone', '--quiet', `--depth=${depth}`, `file://${root}`, clone);
      expect(readDays(clone)).toEqual({ added, changed });
    },
  );
});

const WHO = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];

function commit(root: string, day: string): void {
  git(root, 'add', 'examples');
  const when = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_COMMITTER_DATE: when, GIT_AUTHOR_DATE: when };
  execFileSync('git', [...WHO, 'commit', '--quiet', '-m', day], { cwd: root, env });
}

/** Runs Git as somebody, and gives what it prints. */
function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...WHO, ...args], { cwd, encoding: 'utf8' });
}

describe('the commit of a folder', () => {
  const make = () => {
    const root = makeCatalogue(FILES);
    commit(root, '2026-11-25');
    return root;
  };

  test('is its first ten digits and its day, whatever tags there are', () => {
    const root = make();
    git(root, 'tag', '--annotate', 'v1', '--message=one');
    const digits = git(root, 'rev-parse', '--short=10', 'HEAD').trim();
    expect(commitOf(root)).toEqual({ commit: digits, date: '2026-11-25' });
  });

  test('says when a file differs from it', () => {
    const root = make();
    writeFileSync(path.join(root, 'examples/one/dvc.yaml'), 'stages:');
    expect(commitOf(root)?.commit).toMatch(/^[\da-f]{10}-dirty$/);
  });

  test.for([
    ['a new repository', false],
    ['a downloaded ZIP', true],
  ] as const)('is none in %s', ([, isZip]) => {
    const root = makeCatalogue(FILES);
    if (isZip) rmSync(path.join(root, '.git'), { recursive: true });
    expect(commitOf(root)).toBeUndefined();
  });
});
