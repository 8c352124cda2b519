import { describe, expect, test } from 'vitest';
import { lineOf, pageText } from '../../../walkthrough/catalogue.ts';
import { expectRefused, problemsOf, type Refused } from './refused.ts';

const DRAWING = 'flowchart TD\n  a["b c"]';

const GRAPH = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["train"]\n```';

const chart = (meta: string, csv: string) => `\`\`\`csv ${meta} file="m.csv"\n${csv}\n\`\`\``;
const CHART = 'chart title="t" alt="a" x="n" y="s"';

describe('a broken page has one error', () => {
  const TABLE: readonly Refused[] = [
    [
      'a chart without alt',
      chart('chart title="t" x="n" y="s"', 'n,s\n1,2\n2,3'),
      '```csv',
      'chart-alt',
      'alt="…"',
    ],
    [
      'a chart that does not say what it draws',
      chart('chart title="t" alt="a" x="n"', 'n,s\n1,2\n2,3'),
      '```csv',
      'chart',
      'y="…"',
    ],
    ['a chart of an unknown column', chart(CHART, 'n,t\n1,2\n2,3'), '```csv', 'chart', 'n, t'],
    ['a chart of words', chart(CHART, 'n,s\n1,2\n2,fast'), '2,fast', 'chart', '"fast"'],
    ['a chart of one point', chart(CHART, 'n,s\n1,2'), '```csv', 'chart', 'fewer than two'],
    ['a chart with an odd row', chart(CHART, 'n,s\n1,2\n2'), '2', 'chart', '1 cells'],
    [
      'a chart of a file and of a plot',
      chart(`${CHART} plots="m.csv"`, 'n,s\n1,2\n2,3'),
      '```csv',
      'chart',
      'one of file',
    ],
    [
      'a chart of a file at revisions',
      chart(`${CHART} revs="a b"`, 'n,s\n1,2\n2,3'),
      '```csv',
      'chart',
      'plots="…"',
    ],
    [
      'a chart of what a shell would run',
      `\`\`\`csv ${CHART} plots="m.csv" revs="HEAD; ls"\nn,s\n1,2\n2,3\n\`\`\``,
      '```csv',
      'chart',
      '"HEAD;"',
    ],
    [
      'columns without a chart',
      chart('x="n" y="s"', 'n,s\n1,2\n2,3'),
      '```csv',
      'chart',
      '```csv chart',
    ],
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
    ['a title in the text', '# Again', '# Again', 'title-in-text', 'frontmatter'],
  ];
  test.for(TABLE)('%s', (refused) => {
    expectRefused(refused);
  });

  test('and a chart that waits for --update, or is right, has none', () => {
    const charts = [chart(CHART, ''), chart(CHART, 'n,s\n1,2\n2,3')];
    expect(problemsOf(pageText(charts.join('\n\n')))).toEqual([]);
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

describe('what a page says of itself has one error', () => {
  const related = (page: string, as = 'builds-on') => ({ related: [{ page, as }] });
  test.for([
    ['another kind', { kind: 'recipe' }, 'kind:', 'frontmatter', 'kind'],
    ['an unknown key', { author: 'Ana' }, 'author:', 'frontmatter', 'author'],
    ['a long title', { title: 'a'.repeat(61) }, 'title:', 'frontmatter', 'title'],
    ['a summary without an end', { summary: 'No end' }, 'summary:', 'frontmatter', 'full stop'],
    ['a problem without an end', { problems: ['No end'] }, 'problems:', 'frontmatter', 'full stop'],
    ['no problem', { problems: [] }, 'problems:', 'frontmatter', 'problems'],
    ['no version', { since: 'always' }, 'since:', 'frontmatter', '3.61.0'],
    ['another need', { needs: ['a cluster'] }, 'needs:', 'frontmatter', 'needs'],
    ['itself as a relation', related('practices/test'), 'related:', 'relation', 'is this page'],
    ['no page as a relation', related('data/none'), 'related:', 'relation', 'does not exist'],
    ['another relation', related('data/none', 'like'), 'related:', 'frontmatter', 'related'],
    ['no example', { example: 'none' }, 'example:', 'example-missing', 'examples/none'],
    ['a focus that is no stage', { focus: ['fit'] }, 'focus:', 'focus', '"fit"'],
  ] as const)('%s', ([what, front, line, rule, says]) => {
    expectRefused([what, GRAPH, line, rule, says], front);
  });

  test.for([
    ['lacks a section', '## Why\n\n', '', '## Shown'],
    ['has a misspelt section', '## Why', '## Wy', '## Wy'],
    ['has sections in another order', '## Why\n\n## Shown', '## Shown\n\n## Why', '## Shown'],
    ['has one section more', '## Exceptions', '## Exceptions\n\n## More', '## More'],
  ])('where it %s', ([, from = '', to = '', line = '']) => {
    const source = pageText('').replace(from, to);
    expect(problemsOf(source)).toMatchObject([
      { line: lineOf(source, line), rule: 'section-order' },
    ]);
  });

  test('where it is too long', () => {
    expect(problemsOf(pageText('word '.repeat(900)))).toMatchObject([{ rule: 'too-long' }]);
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
