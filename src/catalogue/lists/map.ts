import type { Library } from '../disk/library.ts';
import type { Relation } from '../schema.ts';
import { LIST_SIZES } from './list-sizes.ts';

type Categories = Library['categories'];

/** The categories of each map: as many whole ones, in order, as a map can hold. */
export function divideIntoMaps(categories: Categories): Categories[] {
  const maps: Categories[] = [];
  for (const category of categories) {
    const last = maps.at(-1) ?? [];
    const held = [...last, category].flatMap(({ pages }) => pages).length;
    if (held > LIST_SIZES.map || maps.length === 0) maps.push([category]);
    else maps[maps.length - 1] = [...last, category];
  }
  return maps;
}

/** A relation between two rows of a map, from the page that names it. */
export interface MapLink {
  readonly from: number;
  readonly to: number;
  readonly as: Relation['as'];
}

/** The row of each page on a map: a category takes a row for its title, and one for each page. */
export function mapRows(categories: Categories): ReadonlyMap<string, number> {
  const names = categories.flatMap(({ id, pages }) => [id, ...pages.map((page) => page.id)]);
  return new Map(names.map((name, row) => [name, row]));
}

/** The relations between the pages of a map. */
export function mapLinks(categories: Categories): MapLink[] {
  const rows = mapRows(categories);
  return categories
    .flatMap(({ pages }) => pages)
    .flatMap(({ id, data }) =>
      data.related.flatMap(({ page, as }) => {
        const [from, to] = [rows.get(id), rows.get(page)];
        return from === undefined || to === undefined ? [] : [{ from, to, as }];
      }),
    );
}
