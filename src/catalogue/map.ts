import type { Library } from './library.ts';
import { LIST_SIZES } from './list-sizes.ts';
import type { Relation } from './schema.ts';

type Categories = Library['categories'];

/** How a relation is drawn: alternatives have no direction. */
const ARROWS: Readonly<Record<Relation['as'], string>> = {
  'builds-on': '-->',
  'alternative-to': '-.-',
  'combines-with': '---',
  prevents: '-->',
};

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

/** The relations between pages of these categories as a Mermaid flowchart, with a group for each. */
export function relationMap(categories: Categories): string {
  const pages = categories.flatMap((category) => category.pages);
  const node = new Map(pages.map(({ id }, i) => [id, `p${i}`]));
  const groups = categories.flatMap((category) => [
    `  subgraph ${category.id}["${category.title}"]`,
    ...category.pages.map(({ id, data }) => `    ${node.get(id)}["${data.title}"]`),
    '  end',
  ]);
  const edges = pages.flatMap(({ id, data }) =>
    data.related
      .filter(({ page }) => node.has(page))
      .map(({ page, as }) => `  ${node.get(id)} ${ARROWS[as]} ${node.get(page)}`),
  );
  return ['flowchart TD', ...groups, ...edges].join('\n');
}
