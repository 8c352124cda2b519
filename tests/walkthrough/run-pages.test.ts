import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, defaultBase } from '../../src/walkthrough/changed.ts';
import { readDurations, rememberDurations } from '../../src/walkthrough/durations.ts';
import { annotationReport } from '../../src/walkthrough/reporters/annotations.ts';
import { jsonReport } from '../../src/walkthrough/reporters/json.ts';
import { terminalReport } from '../../src/walkthrough/reporters/terminal.ts';
import type { Progress } from '../../src/walkthrough/run-pages.ts';
import { describeProcesses, processesAtHome } from '../../src/walkthrough/sandbox/processes.ts';
import { UsageError, verifyPages } from '../../src/walkthrough/verify.ts';
import { consoleFence, failed, makeCatalogue, OPTIONS, PAGE, pageText } from './catalogue.ts';

const page = (command: string) => pageText(consoleFence(`$ ${command}`));
const file = (slug: string) => `patterns/practices/${slug}.mdx`;

describe('pages', () => {
  test('run longest first, and are reported in the order of the catalogue', async () => {
    const root = makeCatalogue({
      [file('a')]: page('true'),
      [file('b')]: page('true'),
      [file('c')]: page('true'),
      [file('d')]: page('true'),
    });
    const started: string[] = [];
    const reports = await verifyPages([], {
      ...OPTIONS,
      root,
      workers: 1,
      durations: { 'practices/a': 5, 'practices/b': 50, 'practices/d': 10 },
      onProgress: ({ page }: Progress) => started.push(page),
    });
    expect(started).toEqual(['practices/c', 'practices/b', 'practices/d', 'practices/a']);
    expect(reports.map((report) => report.page)).toEqual([
      'practices/a',
      'practices/b',
      'practices/c',
      'practices/d',
    ]);
  });

  test('run side by side: the second one starts before the first one is done', async () => {
    const root = makeCatalogue({ [file('a')]: page('sleep 1'), [file('b')]: page('sleep 1') });
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => seen.push(progress);
    await verifyPages([], { ...OPTIONS, root, workers: 2, onProgress });
    expect(seen.map(({ page: id, done }) => [id, done])).toEqual([
      ['practices/a', 0],
      ['practices/b', 0],
    ]);
  });

  test('that were not started when the run is interrupted are not run', async () => {
    const root = makeCatalogue({ [file('a')]: page('true') });
    expect(await verifyPages([], { ...OPTIONS, root, signal: AbortSignal.abort() })).toEqual([]);
  });

  test.for([
    ['a page', ['practices/a'], ['practices/a']],
    ['the path of a page', [file('a')], ['practices/a']],
    ['a category', ['practices'], ['practices/a', 'practices/b']],
    ['one page twice', ['practices/a', 'practices'], ['practices/a', 'practices/b']],
    ['nothing', [], ['practices/a', 'practices/b']],
  ] as const)('are selected by %s', async ([, selectors, pages]) => {
    const root = makeCatalogue({ [file('a')]: page('true'), [file('b')]: page('true') });
    const reports = await verifyPages(selectors, { ...OPTIONS, root });
    expect(reports.map((report) => report.page)).toEqual(pages);
  });

  test('that do not exist are refused, with the ones that do', async () => {
    const root = makeCatalogue({ [file('a')]: page('true') });
    const run = verifyPages(['practices/z'], { ...OPTIONS, root });
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow('Fix: name one of practices/a');
  });

  test('are refused as a whole where DVC is missing', async () => {
    const root = makeCatalogue({ [file('a')]: page('true') });
    spawnSync('rm', [path.join(root, '.venv')]);
    await expect(verifyPages([], { ...OPTIONS, root })).rejects.toThrow('Fix: npm run setup');
  });

  test('a broken one does not keep the others from running', async () => {
    const root = makeCatalogue({ [file('a')]: pageText('{'), [file('b')]: page('true') });
    const reports = await verifyPages([], { ...OPTIONS, root });
    expect(reports.map(failed)).toEqual([[expect.stringContaining('mdx-syntax')], []]);
  });
});

describe('what changed', () => {
  const git = (root: string, ...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
    });

  test('is what differs from the merge base, committed or not, and what is new', async () => {
    const root = makeCatalogue({ [PAGE]: page('true'), [file('b')]: page('true') });
    git(root, 'add', '.');
    git(root, 'commit', '--message', 'start');
    git(root, 'switch', '--create', 'branch');
    expect(changedFiles(root, defaultBase(root))).toEqual([]);
    writeFileSync(path.join(root, PAGE), page('false'));
    git(root, 'commit', '--all', '--message', 'change');
    writeFileSync(path.join(root, file('c')), page('true'));
    expect(changedFiles(root, 'main')).toEqual([PAGE, file('c')]);
    const reports = await verifyPages([], { ...OPTIONS, root, changedSince: 'main' });
    expect(reports.map(({ page: id }) => id)).toEqual(['practices/c', 'practices/test']);
  });

  test('is counted from the remote’s branch where there is one', () => {
    const root = makeCatalogue({ [PAGE]: page('true') });
    git(root, 'add', '.');
    git(root, 'commit', '--message', 'start');
    expect(defaultBase(root)).toBe('main');
    git(root, 'update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
    expect(defaultBase(root)).toBe('origin/HEAD');
  });
});

describe('durations', () => {
  const report = (name: string, milliseconds: number) => ({
    page: name,
    file: '',
    milliseconds,
    steps: [],
  });
  const failure = { rule: 'r', message: 'm', fix: 'f' };

  test('are remembered of pages that passed, beside those of other pages', () => {
    const memory = path.join(makeCatalogue({}), '.cache', 'durations.json');
    expect(readDurations(memory)).toEqual({});
    rememberDurations(memory, [report('a', 10), report('b', 20)]);
    const broken = { kind: 'form', line: 1, title: '', status: 'failed', failure } as const;
    rememberDurations(memory, [report('b', 30), { ...report('a', 99), steps: [broken] }]);
    expect(readDurations(memory)).toEqual({ a: 10, b: 30 });
  });
});

describe('reports', () => {
  test('end with the totals', async () => {
    const root = makeCatalogue({
      [file('a')]: pageText(`${consoleFence('$ true\n$ (exit 2)\n[2]')}`),
      [file('b')]: page('false'),
    });
    const reports = await verifyPages([], { ...OPTIONS, root });
    expect(terminalReport(reports)).toMatch(
      /2 pages, 1 failed · 2 commands checked, 1 of them failing on purpose · 0 not run · [\d.]+ s of page time$/,
    );
    expect(JSON.parse(jsonReport(reports)).totals).toMatchObject({ pages: 2, failedPages: 1 });
    expect(annotationReport(reports)).toMatch(
      /^::error file=patterns\/practices\/b\.mdx,line=\d+,/,
    );
  });

  test('mark a long command in full, and say how many steps were skipped', async () => {
    const body = consoleFence('$ false ||\n> false\n$ true\n$ true\n$ true');
    const root = makeCatalogue({ [PAGE]: pageText(body) });
    const text = terminalReport(await verifyPages([], { ...OPTIONS, root }));
    expect(text).toContain('    $ false ||\n    > false\n');
    expect(text).toContain('3 later steps of this page skipped.');
  });
});

test('a process that is gone has nothing to tell', () => {
  expect(describeProcesses(undefined)).toEqual([]);
  expect(describeProcesses(2 ** 30)).toEqual([]);
  expect(processesAtHome('')).toEqual([]);
});
