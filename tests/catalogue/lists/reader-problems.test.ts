import { expect, test } from 'vitest';
import type { Library } from '../../../src/catalogue/disk/library.ts';
import { readerProblems } from '../../../src/catalogue/lists/reader-problems.ts';
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
