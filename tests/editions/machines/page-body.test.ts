import { describe, expect, test } from 'vitest';
import { pageBody } from '../../../src/editions/machines/page-body.ts';
import { consoleFence } from '../../walkthrough/catalogue.ts';
import { makePage } from './library.ts';

/** What stands below "Shown" in the Markdown of a page. */
function shown(body: string, up = '../'): string {
  const [, text = ''] = pageBody(makePage('data/here', body), up).split('## Shown\n\n');
  return text.split('\n\n## Exceptions')[0] ?? '';
}

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\``;

describe('a fence of a page, as Markdown', () => {
  test.for([
    ['a transcript with its output', consoleFence('$ ls\na.txt'), fence('console', '$ ls\na.txt')],
    [
      'a command that is continued, and an exit code',
      consoleFence('$ a &&\n> b\nno\n[255]'),
      fence('console', '$ a &&\n> b\nno\n[255]'),
    ],
    [
      'output without the escapes of the engine',
      consoleFence('$ cat a\n\\...\n\\$ 5\n...'),
      fence('console', '$ cat a\n...\n$ 5\n...'),
    ],
    [
      'lines in any order, which is said',
      consoleFence('$ ls', 'unordered'),
      `The lines of the output may come in any order:\n\n${fence('console', '$ ls')}`,
    ],
    [
      'a transcript that is not run, and why',
      consoleFence('$ ls', 'norun="needs a cluster"'),
      `Not run: needs a cluster\n\n${fence('console', '$ ls')}`,
    ],
    [
      'a file with its name',
      fence('yaml file="dvc.yaml"', 'a: 1'),
      `\`dvc.yaml\`:\n\n${fence('yaml', 'a: 1')}`,
    ],
    [
      'a part of a file',
      fence('yaml file="dvc.yaml" region="a"', 'a: 1'),
      `Part of \`dvc.yaml\`:\n\n${fence('yaml', 'a: 1')}`,
    ],
    [
      'an edit and its file',
      fence('diff file="params.yaml"', '-a: 1\n+a: 2'),
      `Edit \`params.yaml\`:\n\n${fence('diff', '-a: 1\n+a: 2')}`,
    ],
    [
      'a graph with its title and its text',
      fence('mermaid dag title="The graph" alt="a feeds b"', 'flowchart TD\n\tnode1["a"]'),
      `Diagram: The graph. a feeds b\n\n${fence('mermaid', 'flowchart TD\n\tnode1["a"]')}`,
    ],
    [
      'a sketch, which says so',
      fence('mermaid sketch title="Wish" alt="a feeds b"', 'flowchart TD\n\ta --> b'),
      `A sketch, not DVC’s graph: Wish. a feeds b\n\n${fence('mermaid', 'flowchart TD\n\ta --> b')}`,
    ],
    [
      'the numbers of a chart and where they are from',
      fence('csv chart file="t.csv" x="n" y="s" title="Times" alt="They grow."', 'n,s\n1,2\n2,3'),
      `Chart: Times. They grow. From \`t.csv\`:\n\n${fence('csv', 'n,s\n1,2\n2,3')}`,
    ],
    ['plain code as it is', fence('text', 'a'), fence('text', 'a')],
    [
      'a fence in a list, still in its item',
      '1. One\n\n   ```diff file="a.txt"\n   -a\n\n   +b\n   ```\n\n2. Two',
      '1. One\n\n   Edit `a.txt`:\n\n   ```diff\n   -a\n\n   +b\n   ```\n\n2. Two',
    ],
    [
      'code that looks like a link',
      fence('text', '[a](../data/b.mdx)'),
      fence('text', '[a](../data/b.mdx)'),
    ],
  ] as const)('%s', ([, source, expected]) => {
    expect(shown(source)).toBe(expected);
  });
});

describe('a link of a page, as Markdown', () => {
  test.for([
    ['../storage/cache.mdx', '../storage/cache.md'],
    ['../storage/cache.mdx#why', '../storage/cache.md#why'],
    ['near.mdx', '../data/near.md'],
    ['#why', '#why'],
    ['https://dvc.org/a.mdx', 'https://dvc.org/a.mdx'],
  ] as const)('to %s leads to %s', ([from, to]) => {
    expect(shown(`See [the\n*page*](${from}), and go on.`)).toBe(
      `See [the\n*page*](${to}), and go on.`,
    );
  });

  test('leads on from the root, too, also by reference', () => {
    expect(shown('See [it][x].\n\n[x]: near.mdx#why', '')).toBe(
      'See [it][x].\n\n[x]: data/near.md#why',
    );
  });

  test('to a section of its own page names the page where all pages are one text', () => {
    expect(shown('See [why](#why).', '')).toBe('See [why](data/here.md#why).');
  });
});
