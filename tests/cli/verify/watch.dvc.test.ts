import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { consoleFence, makeCatalogue, PAGE, pageText } from '../../walkthrough/catalogue.ts';

const CLI = path.resolve('src/cli/verify.ts');
const DAG = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["a"]\n```';
const page = (transcript: string) =>
  pageText(`${DAG}\n\n${consoleFence(transcript)}`, { example: 'tiny' });
const EXAMPLE = {
  'examples/tiny/.dvcignore': '',
  'examples/tiny/.dvc/config': '[core]\n    analytics = false\n',
  'examples/tiny/README.md': 'It makes a file.\n',
  'examples/tiny/dvc.yaml': 'stages:\n  a:\n    cmd: touch x\n    outs:\n      - x\n',
  'examples/tiny/dvc.lock':
    "schema: '2.0'\nstages:\n  a:\n    cmd: touch x\n    outs:\n    - path: x\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: 0\n",
};

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Watches a page; `next` gives what it prints up to the next time that it waits. */
function watch(files: Readonly<Record<string, string>>) {
  const root = makeCatalogue({ ...EXAMPLE, ...files });
  const env = { ...process.env, CI: '', GITHUB_ACTIONS: '' };
  const child = spawn('node', [CLI, 'practices/test', '--watch'], { cwd: root, env });
  children.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += stripVTControlCharacters(text);
  });
  return {
    child,
    write: (file: string, text: string) => writeFileSync(path.join(root, file), text),
    remove: (file: string) => rmSync(path.join(root, file)),
    next: async () => {
      await expect.poll(() => output, { timeout: 60_000 }).toMatch(/Ctrl-C ends it\.\n/);
      const report = output;
      output = '';
      return report;
    },
    end: async () => {
      child.kill('SIGINT');
      return await new Promise((resolve) => child.once('close', resolve));
    },
  };
}

describe('npm run verify -- <page> --watch', { timeout: 120_000 }, () => {
  test('runs the page again after each change of it or its example, and ends with Ctrl-C', async () => {
    const { next, write, end } = watch({
      [PAGE]: page('$ cat in.txt\none'),
      'examples/tiny/in.txt': 'one\n',
    });
    const first = await next();
    expect(first).toContain('1 pages, 0 failed');
    expect(first).toContain('Waiting for a change of patterns/practices or examples/tiny.');
    write(PAGE, page('$ cat in.txt\ntwo'));
    expect(await next()).toContain('1 pages, 1 failed');
    write('examples/tiny/in.txt', 'two\n');
    expect(await next()).toContain('1 pages, 0 failed');
    expect(await end()).toBe(0);
  });

  test('says what is wrong with the example until it is mended, and waits for a page that is gone', async () => {
    const { next, write, remove, end } = watch({
      [PAGE]: page('$ true'),
      'examples/tiny/a.py': 'x=1\n',
    });
    expect(await next()).toContain('FAIL examples/tiny/a.py:1  it is not formatted');
    write(PAGE, page('$ true\n$ true'));
    expect(await next()).toContain('FAIL examples/tiny/a.py:1  it is not formatted');
    write('examples/tiny/a.py', 'x = 1\n');
    expect(await next()).toContain('1 pages, 0 failed');
    remove(PAGE);
    expect(await next()).toContain('no page or category "practices/test"');
    write(PAGE, page('$ true'));
    expect(await next()).toContain('1 pages, 0 failed');
    expect(await end()).toBe(0);
  });

  test('ends its page, too, when Ctrl-C comes while it runs, and leaves no sandbox', async () => {
    const { child, end } = watch({ [PAGE]: page('$ sleep 6541') });
    const isAsleep = () => spawnSync('pgrep', ['-f', 'sleep 6541']).status === 0;
    await expect.poll(isAsleep, { timeout: 60_000 }).toBe(true);
    expect(await end()).toBe(0);
    expect(isAsleep()).toBe(false);
    expect(globSync(`walkthrough-${child.pid}-*`, { cwd: tmpdir() })).toEqual([]);
  });

  test('refuses a category', () => {
    const root = makeCatalogue({
      [PAGE]: page('$ true'),
      'patterns/practices/other.mdx': page('$ true'),
    });
    const { status, stderr } = spawnSync('node', [CLI, 'practices', '--watch'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('--watch follows one page, "practices" is several. Fix: name one\n');
    expect(status).toBe(2);
  });
});
