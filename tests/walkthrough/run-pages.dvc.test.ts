import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { passed } from '../../src/walkthrough/report.ts';
import type { Progress } from '../../src/walkthrough/run-pages.ts';
import { NO_ISOLATION } from '../../src/walkthrough/sandbox/isolation.ts';
import { UsageError } from '../../src/walkthrough/usage-error.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';
import { consoleFence, failed, makeCatalogue, OPTIONS, pageText } from './catalogue.ts';

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

  test('that differ from main are not run unread where they cannot be confined', async () => {
    const root = makeCatalogue({ [file('a')]: page('true'), [file('b')]: page('true') });
    const options = { ...OPTIONS, root, isolation: NO_ISOLATION };
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        cwd: root,
      });
    git('add', '.');
    git('commit', '-m', 'Start');
    expect((await verifyPages([], options)).every(passed)).toBe(true);
    writeFileSync(path.join(root, file('b')), page('echo'));
    await expect(verifyPages([], options)).rejects.toThrow(/practices\/b\. Fix: .*--trust/);
    expect(await verifyPages([], { ...options, trust: true })).toHaveLength(2);
  });

  test('that need what the machine has not are not run, and the others are', async () => {
    const inNeed = pageText(consoleFence('$ false'), { needs: ['second-user'] });
    const root = makeCatalogue({ [file('a')]: inNeed, [file('b')]: page('true') });
    const isolation = { ...OPTIONS.isolation, hasUsers: false };
    const reports = await verifyPages([], { ...OPTIONS, root, isolation });
    expect(reports.map(({ missing, steps }) => [missing, steps.length])).toEqual([
      [['a second Unix user'], 0],
      [undefined, 1],
    ]);
    expect(reports.every(passed)).toBe(true);
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
