import { describe, expect, test } from 'vitest';
import { readChapter } from '../../../src/editions/chapters/chapter.ts';
import { byAddress } from '../../../src/editions/chapters/links.ts';
import { codeFrame, commandFrame, editFrame } from '../../../src/markdown/code-frame.ts';

const ID = 'data/snapshot';
const keys = byAddress([ID, 'glossary']);

const chapter = (content: string, head = '') =>
  readChapter(
    `<html><head>${head}</head><body><nav>site</nav><main><article class="page"><h1>Snapshot</h1>${content}</article></main></body></html>`,
    ID,
    keys,
  );
const bodyOf = (content: string, head = '') =>
  chapter(content, head).body.replace('<h1>Snapshot</h1>', '');

describe('a page as a chapter', () => {
  test('has its title, and a key that is its own', () => {
    expect(chapter('')).toMatchObject({ title: 'Snapshot', key: 'data-snapshot' });
  });

  test.for([
    ['<nav>On this page</nav><link rel="stylesheet" href="a.css"><script>0</script>', ''],
    ['<p class="crumb"><a href="../index.html">Data</a></p>', ''],
    ['<p><a href="../../data/snapshot.sh" download>The script</a>, whole.</p>', ''],
    ['<p><a href="https://a.example/edit/main/patterns/a.mdx">Edit this page</a></p>', ''],
  ] as const)('loses what only a site offers: %s', ([html, left]) => {
    expect(bodyOf(html)).toBe(left);
  });

  test('shows what the site folds', () => {
    const box = '<details class="follow"><summary>Follow</summary><p>Type.</p></details>';
    expect(bodyOf(box)).toBe('<div class="follow"><p class="title">Follow</p><p>Type.</p></div>');
  });

  test('puts commas between what only the site’s stylesheet holds apart', () => {
    const facts =
      '<ul class="facts"><li><a href="../../catalogue/a/index.html"><code>repro</code></a><a href="../../catalogue/b/index.html"><code>gc</code></a></li></ul>';
    expect(bodyOf(facts)).toContain('<code>repro</code>, <code>gc</code>');
  });

  test('keeps its links to other chapters; others become text', () => {
    const links =
      '<a href="../../glossary/index.html#cache">cache</a> <a href="../../examples/a.zip" download>zip</a>';
    expect(bodyOf(links)).toBe('<a href="#glossary--cache">cache</a> zip');
  });

  test('links to the site where the build knows its address', () => {
    const head = '<link rel="canonical" href="https://a.example/data/snapshot/">';
    const link = '<a href="../../examples/snapshot.zip">zip</a>';
    expect(bodyOf(link, head)).toBe('<a href="https://a.example/examples/snapshot.zip">zip</a>');
  });

  test('shares no anchor with another chapter, and each still leads where it led', () => {
    const html = [
      '<section aria-labelledby="why"><h2 id="why">Why</h2></section><a href="#why">why</a>',
      '<svg id="d1" viewBox="0 0 1 1"><style>#d1 .a{fill:#d1d1d1}</style><path marker-end="url(#d1_end)"></path><marker id="d1_end"></marker></svg>',
    ].join('');
    const body = bodyOf(html);
    const key = 'data-snapshot--';
    expect(body).toContain(`aria-labelledby="${key}why"><h2 id="${key}why"`);
    expect(body).toContain(`<a href="#${key}why">`);
    expect(body).toContain(`#${key}d1 .a{fill:#d1d1d1}`);
    expect(body).toContain(`marker-end="url(#${key}d1_end)"`);
    expect(body).toContain(`<marker id="${key}d1_end"`);
  });

  test('is XML', async () => {
    const html = `<p>a &amp; b &lt; c<br>d</p>${await codeFrame({ code: 'a: <b>', lang: 'yaml' })}`;
    const body = bodyOf(html);
    expect(body).toContain('<p>a &amp; b &lt; c<br />d</p>');
    expect(body).toContain('&lt;b&gt;');
    expect(body).not.toContain('xmlns');
  });

  test('without a title is refused, by its name in the build', () => {
    expect(() => readChapter('<main></main>', ID, keys)).toThrow(
      'data/snapshot/index.html has no title. Fix: npm run build',
    );
  });
});

describe('the code of a chapter', () => {
  test('has the prompts as text, in front of what is typed', () => {
    expect(bodyOf(commandFrame(['dvc repro']))).toContain(
      '<kbd><span class="prompt">$ </span>dvc repro\n</kbd>',
    );
  });

  test('has the signs of an edit as text', () => {
    const lines = [
      ...bodyOf(editFrame(' a:\n-  b: 1\n+  b: 2', 'params.yaml')).matchAll(
        /<(span|ins|del)><span class="sign">(..)<\/span>(.*)\n/g,
      ),
    ].map(([, element, sign, text]) => [element, sign, text]);
    expect(lines).toEqual([
      ['span', '  ', 'a:'],
      ['del', '− ', '  b: 1'],
      ['ins', '+ ', '  b: 2'],
    ]);
  });
});
