import { describe, expect, test } from 'vitest';
import { lineOf, pageText } from '../../../walkthrough/catalogue.ts';
import { expectRefused, problemsOf, type Refused } from './refused.ts';

const DRAWING = 'flowchart TD\n  a["b c"]';

describe('a broken page has one error', () => {
  const TABLE: readonly Refused[] = [
    [
      'a diagram without alt',
      `\`\`\`mermaid title="t"\n${DRAWING}\n\`\`\``,
      '```mermaid',
      'diagram-alt',
      'alt="…"',
    ],
    [
      'a diagram without title',
      `\`\`\`mermaid alt="a"\n${DRAWING}\n\`\`\``,
      '```mermaid',
      'diagram-title',
      'title="…"',
    ],
    ['an unknown word', '```console unorderd\n$ true\n```', '```console', 'fence-meta', 'unorderd'],
    ['output without a command', '```console\nhello\n```', 'hello', 'transcript', '$ '],
    ['a title in the text', '# Again', '# Again', 'title-twice', 'frontmatter'],
  ];
  test.for(TABLE)('%s', (refused) => {
    expectRefused(refused);
  });

  test.for([
    ['a BOM', `\u{FEFF}${pageText('')}`, 1, 'byte-order-mark', 'without BOM'],
    [
      'line ends of Windows',
      pageText('').replaceAll('\n', '\r\n'),
      1,
      'line-ends',
      'as on Windows',
    ],
    [
      'one line end of Windows',
      pageText('a b\r\nc'),
      lineOf(pageText('a b'), 'a b'),
      'line-ends',
      '1 lines',
    ],
    [
      'a tab in the frontmatter',
      pageText('').replace('level:', 'level:\t'),
      5,
      'frontmatter-tab',
      'spaces',
    ],
    [
      'a tab that YAML refuses, too',
      pageText('').replace('level:', '\tlevel:'),
      5,
      'frontmatter-tab',
      'spaces',
    ],
    [
      'an open quotation mark',
      pageText('').replace('"Test page"', '"Test page'),
      2,
      'frontmatter',
      'YAML',
    ],
    [
      'no frontmatter',
      pageText('').split('---\n').slice(2).join(''),
      1,
      'frontmatter',
      'frontmatter',
    ],
  ] as const)('%s', ([, source, line, rule, says]) => {
    const found = problemsOf(source);
    expect(found).toMatchObject([{ line, rule }]);
    expect(`${found[0]?.message} ${found[0]?.fix}`).toContain(says);
  });
});

test('the words in a diagram itself are its title and its description', () => {
  const body = '```mermaid\nflowchart TD\n  accTitle: t\n  accDescr: a\n  a["b c"]\n```';
  expect(problemsOf(pageText(body))).toEqual([]);
});

test('six faults of a page are six errors, whatever is broken first', () => {
  const body = '{1\n\na <b\n\n{x}\n\n[a](/b)\n\n```sh\nls\n```\n\n```console\nno command\n```';
  const found = problemsOf(pageText(body, { level: 'expert' }));
  expect(found.map(({ rule }) => rule).sort()).toEqual([
    'fence-language',
    'frontmatter',
    'link-target',
    'markdown-only',
    'mdx-syntax',
    'mdx-syntax',
    'transcript',
  ]);
});

test('a page that is full of errors is not searched for ever', () => {
  expect(problemsOf(pageText('a <b\n\n'.repeat(1000))).length).toBeLessThan(30);
});
