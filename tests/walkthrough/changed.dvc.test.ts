import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { changedFiles, changedPages, defaultBase } from '../../src/walkthrough/changed.ts';
import { UsageError } from '../../src/walkthrough/usage-error.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';
import { consoleFence, makeCatalogue, OPTIONS, PAGE, pageText } from './catalogue.ts';

const page = (command: string) => pageText(consoleFence(`$ ${command}`));

const file = (slug: string) => `patterns/practices/${slug}.mdx`;

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

  test.for([
    ['outside a Git repository', true, 'main', /^--changed needs a Git repository\. Fix: /],
    [
      'of a branch that Git does not know',
      false,
      'nowhere',
      /^--changed: Git knows no "nowhere"\. Fix: /,
    ],
  ] as const)('%s cannot be said, in one line', ([, isOutside, base, message]) => {
    const root = makeCatalogue({ [PAGE]: page('true') });
    if (isOutside) rmSync(path.join(root, '.git'), { recursive: true });
    expect(() => changedFiles(root, base)).toThrow(UsageError);
    expect(() => changedFiles(root, base)).toThrow(message);
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

describe('with --changed, a page runs when', () => {
  const page = parsePage('patterns/practices/a.mdx', pageText('', { example: 'one' }));
  test.for([
    ['its text changed', 'patterns/practices/a.mdx', 1],
    ['its example changed', 'examples/one/src/a.py', 1],
    ['the engine changed', 'src/walkthrough/shell.ts', 1],
    ['the graph of a strip changed', 'src/graph/items.ts', 1],
    ['the pinned packages changed', 'requirements.txt', 1],
    ['not when another page changed', 'patterns/practices/b.mdx', 0],
    ['not when an example with a similar name changed', 'examples/one-more/a.py', 0],
    ['not when the site changed', 'src/pages/index.astro', 0],
  ] as const)('%s', ([, file, count]) => {
    expect(changedPages([page], [file])).toHaveLength(count);
  });
});
