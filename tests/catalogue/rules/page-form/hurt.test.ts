import { describe, expect, test } from 'vitest';
import { pageText } from '../../../walkthrough/catalogue.ts';
import { expectRefused, problemsOf, type Refused } from './refused.ts';

const mermaid = (line: string) =>
  `\`\`\`mermaid title="t" alt="a"\nflowchart TD\n  one["a b"] --> two["c d"]\n${line}\n\`\`\``;

describe('what would run where a page is built or read', () => {
  const TABLE: readonly Refused[] = [
    ['an expression', '{process.exit(7)}', '{process', 'markdown-only', 'would run in the build'],
    ['an expression in a sentence', 'It is {1 + 1}.', 'It is', 'markdown-only', '{1 + 1}'],
    ['an expression in a heading', '### A {x}', '### A', 'markdown-only', '{x}'],
    ['an expression in a list', '- a\n- {x}', '- {x}', 'markdown-only', 'code span'],
    ['an expression in a table', '| a |\n|---|\n| {x} |', '| {x} |', 'markdown-only', '{x}'],
    ['an expression in bold text', '**{x}**', '**{x}**', 'markdown-only', '{x}'],
    ['a comment', '{/* secret */}', '{/*', 'markdown-only', 'would run'],
    ['a very long expression', `{${'1+'.repeat(50)}1}`, '{1+', 'markdown-only', '…'],
    ['an import', "import fs from 'node:fs'", 'import', 'markdown-only', 'import or export'],
    ['an export', 'export const a = 1', 'export', 'markdown-only', 'import or export'],
    ['a script', 'a <script>alert(1)</script>', 'a <script', 'markdown-only', '<script>'],
    ['a script in a heading', '### <script>x</script>', '### <script', 'markdown-only', '<script>'],
    ['a handler', '<div onclick="x">a</div>', '<div', 'markdown-only', '<div>'],
    ['an image with a handler', '<img src="a" onerror="x" />', '<img', 'markdown-only', '<img>'],
    ['a component', '<Thing />', '<Thing', 'markdown-only', '<Thing>'],
    ['a fragment', '<>a</>', '<>', 'markdown-only', '<>'],
    ['a frame', '<iframe src="https://a.org"></iframe>', '<iframe', 'markdown-only', '<iframe>'],
    ['an HTML comment', '<!-- a -->', '<!--', 'mdx-syntax', 'HTML comments'],
    ['an open brace', 'a { b', 'a {', 'mdx-syntax', 'code spans'],
    ['an open element', '<div>\n\nb', '<div>', 'mdx-syntax', '<div>'],
    ['a stray end of an element', 'b </div>', 'b </div>', 'mdx-syntax', '</div>'],
    ['a number that is smaller', 'a <3', 'a <3', 'mdx-syntax', '<'],
    [
      'a setting of Mermaid',
      mermaid('%%{init: {"securityLevel": "loose"}}%%'),
      '%%{',
      'diagram-text',
      'setting',
    ],
    ['a call in a diagram', mermaid('  click one call f()'), '  click', 'diagram-text', 'a call'],
    [
      'a link in a diagram',
      mermaid('  click one "https://a.org"'),
      '  click',
      'diagram-text',
      'link',
    ],
    [
      'HTML in a diagram',
      mermaid('  two --> three["<img src=x onerror=y>"]'),
      '  two',
      'diagram-text',
      'HTML',
    ],
    [
      'a script in a diagram',
      mermaid('  two --> three["javascript:x"]'),
      '  two',
      'diagram-text',
      'script',
    ],
  ];
  test.for(TABLE)('is refused: %s', (refused) => {
    expectRefused(refused);
  });

  test('is not what code spans and fences hold', () => {
    const code = '`{x}` `<script>` and\n\n```text\n{process.exit(7)}\n<img onerror="x">\n```';
    expect(problemsOf(pageText(code))).toEqual([]);
  });

  test('is no line break in a diagram', () => {
    expect(problemsOf(pageText(mermaid('  two --> three["a<br/>b c"]')))).toEqual([]);
  });

  test('is found wherever it stands: a footnote and what it says', () => {
    const found = problemsOf(pageText('a[^1]\n\n[^1]: b'));
    expect(found.map(({ rule }) => rule)).toEqual(['markdown-only', 'markdown-only']);
  });
});

describe('where a link leads', () => {
  const TABLE: readonly Refused[] = [
    ['a script', '[a](javascript:alert(1))', '[a]', 'link-target', 'javascript:'],
    ['a script in other letters', '[a](JaVaScript:x)', '[a]', 'link-target', 'JaVaScript:'],
    ['a script behind an entity', '[a](java&#115;cript:x)', '[a]', 'link-target', 'javascript:'],
    ['a script behind a tab', '[a](<java&#9;script:x>)', '[a]', 'link-target', 'leads to no page'],
    ['a script by reference', '[a][b]\n\n[b]: javascript:x', '[b]:', 'link-target', 'javascript:'],
    ['data', '[a](data:text/html,b)', '[a]', 'link-target', 'data:'],
    ['a file', '[a](file:///etc/passwd)', '[a]', 'link-target', 'file:'],
    ['a program', '[a](vbscript:x)', '[a]', 'link-target', 'vbscript:'],
    ['an open address', '[a](http://a.org)', '[a]', 'link-target', 'use https:'],
    ['an open address in the text', 'see http://a.org', 'see', 'link-target', 'use https:'],
    ['an address without a scheme', 'see www.a.org', 'see', 'link-target', 'use https:'],
    ['another host', '[a](//a.org/b)', '[a]', 'link-target', 'depends on the host'],
    ['another host, backwards', '[a](\\\\\\\\a.org)', '[a]', 'link-target', 'depends on the host'],
    ['an absolute path', '[a](/parallel/x/)', '[a]', 'link-target', 'depends on the host'],
    ['no host', '[a](https:///b)', '[a]', 'link-target', 'https:'],
    [
      'another file of the repository',
      '[a](../../package.json)',
      '[a]',
      'link-target',
      'leads to no page',
    ],
    ['a page of the site', '[a](../parallel/x/)', '[a]', 'link-target', 'leads to no page'],
    ['nothing', '[a]()', '[a]', 'link-target', 'leads to no page'],
    ['a picture here', '![a](b.png)', '![a]', 'markdown-only', 'no pictures'],
    ['a picture there', '![a](https://a.org/b.png)', '![a]', 'markdown-only', 'no pictures'],
    ['a picture at a path', '![a](/b.png)', '![a]', 'markdown-only', 'no pictures'],
  ];
  test.for(TABLE)('is refused: %s', (refused) => {
    expectRefused(refused);
  });

  test.for([
    '[a](https://a.org/b#c)',
    '[a](mailto:a@b.org)',
    '[a](#why)',
    '[a](../parallel/x.mdx)',
    '[a](../parallel/x.mdx#why)',
    '[a](x.mdx)',
    '[a](./x.mdx#why)',
    '[a][b]\n\n[b]: https://a.org',
  ])('is right: %s', (body) => {
    expect(problemsOf(pageText(body))).toEqual([]);
  });
});
