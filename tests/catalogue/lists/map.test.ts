import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/catalogue/disk/library.ts';
import { divideIntoMaps, mapLinks, mapRows } from '../../../src/catalogue/lists/map.ts';
import { type Page, parsePage } from '../../../src/catalogue/page.ts';
import { pageText } from '../../walkthrough/catalogue.ts';

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
      [24, 20, 1],
      [['a', 'b'], ['c']],
    ],
    [
      [24, 21, 1],
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
