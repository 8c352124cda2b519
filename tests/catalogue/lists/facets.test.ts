import { describe, expect, test } from 'vitest';
import { facets } from '../../../src/catalogue/lists/facets.ts';
import { LIST_SIZES } from '../../../src/catalogue/lists/list-sizes.ts';
import { type Page, parsePage } from '../../../src/catalogue/page.ts';
import { pageText } from '../../walkthrough/catalogue.ts';

const makePage = (id: string, front: Record<string, unknown> = {}): Page =>
  parsePage(`patterns/${id}.mdx`, pageText('', { title: id, ...front }));

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
