import { describe, expect, test } from 'vitest';
import { facets } from '../../src/catalogue/facets.ts';
import type { Library } from '../../src/catalogue/library.ts';
import { LIST_SIZES } from '../../src/catalogue/list-sizes.ts';
import { divideIntoMaps, relationMap } from '../../src/catalogue/map.ts';
import { type Page, parsePage } from '../../src/catalogue/page.ts';
import { readerProblems } from '../../src/catalogue/reader-problems.ts';
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
      [20, 10, 1],
      [['a', 'b'], ['c']],
    ],
    [
      [20, 11, 1],
      [['a'], ['b', 'c']],
    ],
    [
      [31, 2],
      [['a'], ['b']],
    ],
  ] as const)('of categories with %j pages hold %j', ([counts, names]) => {
    const categories = counts.map((count, i) => sized('abc'[i] ?? '', count));
    const maps = divideIntoMaps(categories);
    expect(maps.map((map) => map.map(({ id }) => id))).toEqual(names);
  });

  test('draw the relations between their own pages only', () => {
    const related = [
      { page: 'data/there', as: 'builds-on' },
      { page: 'storage/elsewhere', as: 'combines-with' },
    ];
    const here = makePage('data/here', { related });
    expect(relationMap([makeCategory('data', [here, makePage('data/there')])])).toBe(
      [
        'flowchart TD',
        '  subgraph data["data"]',
        '    p0["data/here"]',
        '    p1["data/there"]',
        '  end',
        '  p0 --> p1',
      ].join('\n'),
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
