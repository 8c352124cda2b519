import { CATEGORIES, findCategory } from '../categories.ts';
import type { Page } from '../page.ts';
import { pageSchema } from '../schema.ts';
import { LIST_SIZES } from './list-sizes.ts';

/** A way to narrow the catalogue down. */
export interface Facet {
  /** Part of an address: `level`. */
  readonly id: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

interface FacetValue {
  /** Part of an address: `repro-single-item`. */
  readonly id: string;
  readonly title: string;
  /** Ids of the pages that have it. */
  readonly pages: readonly string[];
}

const { kind, level, features } = pageSchema.shape;

const FACETS: readonly {
  readonly id: string;
  readonly title: string | undefined;
  /** The values in their order; without one, by the alphabet. */
  readonly order?: readonly string[];
  readonly of: (page: Page) => readonly string[];
}[] = [
  { id: 'kind', title: kind.meta()?.title, order: kind.options, of: ({ data }) => [data.kind] },
  {
    id: 'category',
    title: 'Category',
    order: CATEGORIES.map(({ id }) => id),
    of: ({ category }) => [category],
  },
  { id: 'level', title: level.meta()?.title, order: level.options, of: ({ data }) => [data.level] },
  { id: 'feature', title: features.meta()?.title, of: ({ data }) => data.features },
];

/** Every facet with the values that occur, in a fixed order, and the pages behind each. */
export function facets(pages: readonly Page[]): Facet[] {
  return FACETS.map(({ id, title = id, order, of }) => {
    const names = [...new Set(pages.flatMap(of))].sort((a, b) =>
      order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b, 'en'),
    );
    const values = names.map((name) => ({
      id: slug(name),
      title: findCategory(name)?.title ?? name,
      pages: pages.filter((page) => of(page).includes(name)).map((page) => page.id),
    }));
    return { id, title, values: id === 'feature' ? mostUsed(values) : values };
  });
}

/** The values of a page by facet, as in addresses: `{ level: ['starter'], … }`. */
export function facetsOf(page: Page): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(FACETS.map(({ id, of }) => [id, of(page).map(slug)]));
}

/** A feature of one page narrows nothing down: the search finds that page. */
function mostUsed(features: readonly FacetValue[]): FacetValue[] {
  const counts = features.map(({ pages }) => pages.length).sort((a, b) => b - a);
  const least = Math.max(2, counts[LIST_SIZES.features] ?? 0);
  return features.filter(({ pages }) => pages.length >= least).slice(0, LIST_SIZES.features);
}

/** A name as a part of an address: `repro --single-item` is `repro-single-item`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
