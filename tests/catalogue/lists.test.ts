import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/catalogue/disk/library.ts';
import { facets } from '../../src/catalogue/lists/facets.ts';
import { fileTree, type TreeNode } from '../../src/catalogue/lists/file-tree.ts';
import { LIST_SIZES } from '../../src/catalogue/lists/list-sizes.ts';
import { divideIntoMaps, mapLinks, mapRows } from '../../src/catalogue/lists/map.ts';
import { readerProblems } from '../../src/catalogue/lists/reader-problems.ts';
import { type Page, parsePage } from '../../src/catalogue/page.ts';
import { byWords, relationsOf } from '../../src/catalogue/relations.ts';
import { wholeAddress } from '../../src/catalogue/site.ts';
import { pageText } from '../walkthrough/catalogue.ts';

const makePage = (id: string, front: Record<string, unknown> = {}): Page =>
  parsePage(`patterns/${id}.mdx`, pageText('', { title: id, ...front }));

const makeCategory = (id: string, pages: Page[]): Library['categories'][number] => ({
  id,
  title: id,
  description: `About ${id}.`,
  pages,
});

const sized = (id: string, count: number) =>
  makeCategory(
    id,
    Array.from({ length: count }, (_, i) => makePage(`${id}/page-${i}`)),
  );

describe('maps', () => {
  test.for([
    [[3, 4, 5], [['a', 'b', 'c']]],
    [
      [30, 20, 1],
      [['a', 'b'], ['c']],
    ],
    [
      [30, 21, 1],
      [['a'], ['b', 'c']],
    ],
    [
      [51, 2],
      [['a'], ['b']],
    ],
  ] as const)('of categories with %j pages hold %j', ([counts, names]) => {
    const categories = counts.map((count, i) => sized('abc'[i] ?? '', count));
    const maps = divideIntoMaps(categories);
    expect(maps.map((map) => map.map(({ id }) => id))).toEqual(names);
  });

  test('have a row for each category and page, and links between their own pages only', () => {
    const related = [
      { page: 'data/there', as: 'builds-on' },
      { page: 'storage/elsewhere', as: 'combines-with' },
    ];
    const here = makePage('data/here', { related });
    const categories = [
      sized('pipelines', 1),
      makeCategory('data', [here, makePage('data/there')]),
    ];
    expect([...mapRows(categories)]).toEqual([
      ['pipelines', 0],
      ['pipelines/page-0', 1],
      ['data', 2],
      ['data/here', 3],
      ['data/there', 4],
    ]);
    expect(mapLinks(categories)).toEqual([{ from: 3, to: 4, as: 'builds-on' }]);
  });
});

describe('relations', () => {
  const pages = [
    makePage('data/a', {
      related: [
        { page: 'data/b', as: 'builds-on' },
        { page: 'data/c', as: 'combines-with' },
      ],
    }),
    makePage('data/b'),
    makePage('data/c', { related: [{ page: 'data/b', as: 'combines-with' }] }),
  ];

  test.for([
    [
      'data/a',
      [
        ['Builds on', ['data/b']],
        ['Combines with', ['data/c']],
      ],
    ],
    [
      'data/b',
      [
        ['Is built on by', ['data/a']],
        ['Combines with', ['data/c']],
      ],
    ],
    ['data/c', [['Combines with', ['data/b', 'data/a']]]],
  ] as const)('of %s are shown from both sides, each wording once', ([id, shown]) => {
    const page = pages.find((one) => one.id === id) ?? makePage('data/none');
    const groups = [...byWords(relationsOf(page, pages))];
    expect(groups.map(([words, others]) => [words, others.map((other) => other.id)])).toEqual(
      shown,
    );
  });
});

test('problems begin with the first one of a page of each category', () => {
  const page = (id: string, count: number) =>
    makePage(id, { problems: Array.from({ length: count }, (_, i) => `${id} ${i + 1}.`) });
  const categories = [
    makeCategory('data', [page('data/a', 2), page('data/b', 1)]),
    makeCategory('storage', [page('storage/c', 2)]),
  ];
  expect(readerProblems({ categories }).map(({ text }) => text)).toEqual([
    'data/a 1.',
    'storage/c 1.',
    'data/b 1.',
    'data/a 2.',
    'storage/c 2.',
  ]);
});

describe('the facet of DVC features', () => {
  const features = (pages: Page[]) =>
    facets(pages)
      .find(({ id }) => id === 'feature')
      ?.values.map(({ title }) => title);

  test('has those of at least two pages', () => {
    const pages = [
      makePage('data/a', { features: ['repro', 'import'] }),
      makePage('data/b', { features: ['repro', 'get'] }),
    ];
    expect(features(pages)).toEqual(['repro']);
  });

  test(`has the ${LIST_SIZES.features} most used ones of many`, () => {
    const names = Array.from({ length: 60 }, (_, i) => `feature-${10 + i}`);
    const used = (from: number) => names.slice(from);
    const pages = [0, 0, 15, 15].map((from, i) => makePage(`data/p${i}`, { features: used(from) }));
    expect(features(pages)).toEqual(names.slice(15).slice(0, LIST_SIZES.features));
  });
});

test.for([
  ['/pipelines/', 'https://a.org', 'https://a.org/pipelines/'],
  ['/pipelines/', 'https://a.org/b', 'https://a.org/b/pipelines/'],
  ['site.png', 'https://a.org/b/', 'https://a.org/b/site.png'],
  ['/', 'https://a.org/b', 'https://a.org/b/'],
] as const)('%s of the site %s is %s', ([path, site, address]) => {
  expect(wholeAddress(path, new URL(site))).toBe(address);
});

test.for([
  [['README.md', 'dvc.yaml'], 'README.md dvc.yaml'],
  [['dvc.yaml', 'src/a.py', '.dvc/config', 'src/b.py'], 'dvc.yaml src/(a.py b.py) .dvc/(config)'],
  [['a/b/c', 'a/d', 'ab/e'], 'a/(b/(c) d) ab/(e)'],
  [[], ''],
] as const)('the files %j are the tree %s', ([paths, tree]) => {
  const show = (nodes: readonly TreeNode[]): string =>
    nodes
      .map(({ name, children }) => (children.length > 0 ? `${name}(${show(children)})` : name))
      .join(' ');
  const pathsOf = (nodes: readonly TreeNode[]): string[] =>
    nodes.flatMap(({ path, children }) => [...(path ? [path] : []), ...pathsOf(children)]);
  expect(show(fileTree(paths))).toBe(tree);
  expect(pathsOf(fileTree(paths)).sort()).toEqual([...paths].sort());
});
