import { chmodSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NO_ISOLATION } from '../../../src/walkthrough/sandbox/isolation.ts';
import { comparePages, readSelected } from '../../../src/walkthrough/versions/compare-pages.ts';
import { consoleFence, isolation, lineOf, makeCatalogue, PAGE, pageText } from '../catalogue.ts';

async function compare(body: string, timeout = 30_000) {
  const source = pageText(body);
  const root = makeCatalogue({ [PAGE]: source });
  const venv = path.resolve('.venv');
  const options = { root, venv, isolation, timeout, keep: false };
  const [page] = await comparePages(readSelected(root, []), options);
  return { page, source };
}

test('a page goes on after each difference: one report has all of them', async () => {
  const text = '$ echo one\ntwo\n$ false\n$ echo three\nthree\n$ echo four\nfive';
  const { page, source } = await compare(consoleFence(text));
  const lines = ['$ echo one', '$ false', '$ echo four'].map((command) => lineOf(source, command));
  expect(page?.differences.map(({ line }) => line)).toEqual(lines);
  expect(page).toMatchObject({ commands: 4, notReached: 0 });
});

test.for([
  ['hangs', 'sleep 60'],
  ['ends the shell', 'exit'],
] as const)('what comes after a command that %s is not reached', async ([, command]) => {
  const { page } = await compare(consoleFence(`$ true\n$ ${command}\n$ true\n$ true`), 3000);
  expect(page?.differences).toMatchObject([{ command }]);
  expect(page).toMatchObject({ commands: 1, notReached: 2 });
});

test('the programs are those of the other environment', async () => {
  const source = pageText(consoleFence('$ dvc --version\n3.0.0'));
  const root = makeCatalogue({
    [PAGE]: source,
    'other/bin/dvc': 'echo 3.0.0',
    'other/pyvenv.cfg': readFileSync('.venv/pyvenv.cfg', 'utf8'),
  });
  const venv = path.join(root, 'other');
  chmodSync(path.join(venv, 'bin/dvc'), 0o755);
  symlinkSync(realpathSync('.venv/bin/python'), path.join(venv, 'bin/python'));
  const options = { root, venv, isolation, timeout: 30_000, keep: false };
  const [page] = await comparePages(readSelected(root, []), options);
  expect(page?.differences).toEqual([]);
});

test('a redactor that nothing needs with another DVC is no difference', async () => {
  const source = pageText(consoleFence('$ true'), { volatile: ['pid'] });
  const root = makeCatalogue({ [PAGE]: source });
  const options = { root, venv: path.resolve('.venv'), isolation, timeout: 30_000, keep: false };
  const [page] = await comparePages(readSelected(root, []), options);
  expect(page?.differences).toEqual([]);
});

test('where pages cannot be confined, one that may be a stranger’s is not run', async () => {
  const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ true')) });
  const venv = path.resolve('.venv');
  const options = { root, venv, isolation: NO_ISOLATION, timeout: 30_000, keep: false };
  rmSync(path.join(root, '.git'), { recursive: true });
  const compared = comparePages(readSelected(root, []), options);
  await expect(compared).rejects.toThrow(/these may be somebody else's: practices\/test/);
});
