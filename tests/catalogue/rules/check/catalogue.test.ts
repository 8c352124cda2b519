import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../../src/catalogue/rules/check.ts';
import { makeCatalogue, PAGE, pageText } from '../../../walkthrough/catalogue.ts';

const titled = (title: string, front = {}, body = '') => pageText(body, { title, ...front });
const relatedTo = (page: string) => ({ related: [{ page, as: 'builds-on' }] });
const OTHER = 'patterns/practices/other.mdx';
const FAR = 'patterns/parallel/far.mdx';

/** What is wrong with a catalogue of these files: `file:line rule`. */
function check(files: Readonly<Record<string, string>>): string[] {
  return checkCatalogue(makeCatalogue(files)).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );
}

describe('the catalogue', () => {
  test.for([
    [
      'an example without a page',
      { [PAGE]: pageText(''), 'examples/alone/a': '' },
      'examples/alone:1 example-orphan',
    ],
    [
      'a page outside the categories',
      { 'patterns/misc/test.mdx': pageText('') },
      'patterns/misc/test.mdx:1 category',
    ],
    ['a page in no folder', { 'patterns/test.mdx': pageText('') }, 'patterns/test.mdx:1 page-file'],
    [
      'a page too deep',
      { 'patterns/data/a/test.mdx': pageText('') },
      'patterns/data/a/test.mdx:1 page-file',
    ],
    [
      'a page as .md',
      { 'patterns/data/test.md': pageText('') },
      'patterns/data/test.md:1 page-file',
    ],
    [
      'a picture among the pages',
      { 'patterns/data/test.png': '' },
      'patterns/data/test.png:1 page-file',
    ],
    [
      'a capital letter',
      { 'patterns/data/Test.mdx': pageText('') },
      'patterns/data/Test.mdx:1 page-file',
    ],
    [
      'a blank in a name',
      { 'patterns/data/a b.mdx': pageText('') },
      'patterns/data/a b.mdx:1 page-file',
    ],
    [
      'a slug twice',
      { [PAGE]: titled('One'), 'patterns/data/test.mdx': titled('Two') },
      `${PAGE}:1 slug-twice`,
    ],
    ['a title twice', { [OTHER]: titled('Same'), [PAGE]: titled('same') }, `${PAGE}:2 title-twice`],
    [
      'a relation twice',
      {
        [OTHER]: titled('One', relatedTo('practices/test')),
        [PAGE]: titled('Two', relatedTo('practices/other')),
      },
      `${PAGE}:10 relation-twice`,
    ],
    [
      'a starter that builds on more than "Start here"',
      {
        [OTHER]: titled('One', { level: 'advanced' }),
        [PAGE]: titled('Two', relatedTo('practices/other')),
      },
      `${PAGE}:5 level`,
    ],
    [
      'a page that nobody can choose',
      { [PAGE]: titled('One', { choose: undefined }) },
      `${PAGE}:1 choose-missing`,
    ],
    [
      'an anti-pattern that somebody is to choose',
      { [PAGE]: titled('One', { kind: 'anti-pattern' }) },
      `${PAGE}:9 choose-unused`,
    ],
    [
      'an anti-pattern that no page prevents',
      { [PAGE]: titled('One', { kind: 'anti-pattern', choose: undefined }) },
      `${PAGE}:1 not-prevented`,
    ],
    [
      'a large page',
      { [PAGE]: titled('Large', {}, 'word '.repeat(50_000)) },
      `${PAGE}:1 page-size`,
    ],
    [
      'no page behind a link',
      { [PAGE]: titled('One', {}, '[a](../data/b.mdx)') },
      `${PAGE}:18 link-broken`,
    ],
    [
      'no page behind a reference',
      { [PAGE]: titled('One', {}, '[a][b]\n\n[b]: c.mdx') },
      `${PAGE}:20 link-broken`,
    ],
    [
      'no heading of its own',
      { [PAGE]: titled('One', {}, '[a](#nowhere)') },
      `${PAGE}:18 link-broken`,
    ],
    [
      'no heading elsewhere',
      { [PAGE]: titled('One', {}, '[a](../parallel/far.mdx#no)'), [FAR]: titled('Far') },
      `${PAGE}:18 link-broken`,
    ],
  ] as const)('is refused with %s', ([, files, problem]) => {
    expect(check(files)).toContain(problem);
  });

  test.for([
    ['a page', '[a](../parallel/far.mdx)'],
    ['a heading of another page', '[a](../parallel/far.mdx#the-rule)'],
    ['a heading of its own', '[a](#shown) [b](test.mdx#why)'],
  ])('may link to %s', ([, body = '']) => {
    expect(check({ [PAGE]: titled('One', {}, body), [FAR]: titled('Far') })).toEqual([]);
  });

  test('reports every broken page, and what is wrong with the others', () => {
    const broken = (title: string) => titled(title, { level: 'expert' }, '{');
    const files = {
      [OTHER]: broken('One'),
      [PAGE]: broken('Two'),
      [FAR]: titled('Three', {}, '![a](b)'),
    };
    expect(check(files)).toEqual([
      `${FAR}:18 markdown-only`,
      `${OTHER}:5 frontmatter`,
      `${OTHER}:18 mdx-syntax`,
      `${PAGE}:5 frontmatter`,
      `${PAGE}:18 mdx-syntax`,
    ]);
  });

  test.for([
    ['a level', { level: 'expert', since: '3.999.0' }, 'version'],
    ['a title', { title: undefined, features: ['gc'] }, 'feature-unused'],
    ['an unknown key', { author: 'Ana', features: ['gc'] }, 'feature-unused'],
    ['a tab', { since: '3.999.0', 'needs: [] #\t': '' }, 'version'],
    ['a list', { features: 'gc', choose: undefined }, 'choose-missing'],
  ] as const)('says what is wrong beside %s that is broken', ([, front, rule]) => {
    const rules = checkCatalogue(makeCatalogue({ [PAGE]: titled('One', front) }));
    expect(rules.map((problem) => problem.rule)).toContain(rule);
  });

  test('has nothing to say of what a broken key would have to tell', () => {
    const front = { kind: 'recipe', related: 'none', features: ['gc', 7], since: 3 };
    const rules = checkCatalogue(makeCatalogue({ [PAGE]: titled('One', front) }));
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['frontmatter']));
  });

  test('knows the example of a page that is broken', () => {
    const root = makeCatalogue({ [PAGE]: pageText('{', { example: 'one' }) });
    mkdirSync(path.join(root, 'examples/one'));
    expect(checkCatalogue(root).map(({ rule }) => rule)).not.toContain('example-orphan');
  });
});

test.for([
  ['to a file of the machine', 'src/a.py', '/etc/passwd'],
  ['to a folder', 'src', '/etc'],
  ['to another example', 'a.py', '../two/a.py'],
  ['to nothing', 'a.py', 'gone.py'],
] as const)('a symbolic link of an example is refused: %s', ([, link, target]) => {
  const root = makeCatalogue({ 'examples/one/README.md': '' });
  mkdirSync(path.dirname(path.join(root, 'examples/one', link)), { recursive: true });
  symlinkSync(target, path.join(root, 'examples/one', link));
  expect(checkCatalogue(root)).toContainEqual(
    expect.objectContaining({ file: `examples/one/${link}`, rule: 'example-link' }),
  );
});
