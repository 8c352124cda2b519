import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/checks.ts';
import { vitestCounts } from '../../src/checks/counts.ts';
import { type Result, runCheck, runChecks } from '../../src/checks/run.ts';

const check = (name: string, command: string, more: Partial<Check> = {}): Check => ({
  name,
  layer: 'fast',
  command: ['sh', '-c', command],
  ...more,
});

describe('a check', () => {
  test('that succeeds counts as one', async () => {
    const { counts, output } = await runCheck(check('types', 'echo done'));
    expect(counts).toEqual({ passed: 1, failures: [], skipped: 0 });
    expect(output).toBe('done\n');
  });

  test.for([
    ['that fails', undefined],
    ['that crashes before it writes its report', { file: '.cache/none.json', read: vitestCounts }],
  ] as const)('%s is one failure, with its command and its last lines', async ([, report]) => {
    const { counts } = await runCheck(check('types', 'echo bad; exit 3', report && { report }));
    const message = 'sh -c echo bad; exit 3 ended with exit code 3\nbad';
    const failures = [{ name: 'types', message }];
    expect(counts).toEqual({ passed: 0, failures, skipped: 0 });
  });

  test('shows what it prints while it runs', async () => {
    const seen: string[] = [];
    await runCheck(check('long', 'echo one; echo two >&2'), (text) => seen.push(text));
    expect(seen.join('')).toContain('one\n');
    expect(seen.join('')).toContain('two\n');
  });
});

describe('checks', () => {
  test('run side by side: two that wait for each other come to an end', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meet-'));
    const meet = (own: string, other: string) =>
      `touch ${folder}/${own}; until [ -e ${folder}/${other} ]; do sleep 0.05; done`;
    const both = [check('a', meet('a', 'b')), check('b', meet('b', 'a'))];
    const counts = await runChecks(both, { atOnce: 2 });
    rmSync(folder, { recursive: true });
    expect(counts.map(({ passed }) => passed)).toEqual([1, 1]);
  });

  test('begin in their order, and wait for what they need', async () => {
    const events: string[] = [];
    await runChecks(
      [
        check('build', 'sleep 0.3'),
        check('lint', 'true'),
        check('site', 'true', { needs: 'build' }),
      ],
      {
        atOnce: 2,
        onStart: ({ name }) => events.push(`${name} begins`),
        onDone: ({ name }) => events.push(`${name} is done`),
      },
    );
    const begun = events.filter((event) => event.endsWith('begins'));
    expect(begun).toEqual(['build begins', 'lint begins', 'site begins']);
    expect(events.indexOf('site begins')).toBeGreaterThan(events.indexOf('build is done'));
  });

  test('that need a failed one are skipped, and say so', async () => {
    const done: [Check, Result][] = [];
    const [, site] = await runChecks(
      [check('build', 'false'), check('site', 'true', { needs: 'build' })],
      { atOnce: 1, onDone: (one, result) => done.push([one, result]) },
    );
    expect(site).toEqual({ passed: 0, failures: [], skipped: 1 });
    expect(done[1]?.[1].output).toContain('it needs "build", which failed');
  });

  test('that need one which was skipped are skipped, too', async () => {
    const counts = await runChecks(
      [
        check('form', 'false'),
        check('build', 'true', { needs: 'form' }),
        check('site', 'true', { needs: 'build' }),
      ],
      { atOnce: 2 },
    );
    expect(counts.map(({ skipped }) => skipped)).toEqual([0, 1, 1]);
  });

  test('run although the one before them fails, with what an earlier run left', async () => {
    const left = (orFile: string) => check('types', 'true', { needs: 'build', orFile });
    const run = (orFile: string) =>
      runChecks([check('build', 'false'), left(orFile)], { atOnce: 1 });
    expect((await run('package.json'))[1]).toMatchObject({ passed: 1, skipped: 0 });
    expect((await run('nowhere.json'))[1]).toMatchObject({ passed: 0, skipped: 1 });
  });
});
