import type { Library } from './library.ts';
import type { Relation } from './schema.ts';

/** How a relation is drawn: alternatives have no direction. */
const ARROWS: Readonly<Record<Relation['as'], string>> = {
  'builds-on': '-->',
  'alternative-to': '-.-',
  'combines-with': '---',
  prevents: '-->',
};

/** The relations between pages as a Mermaid flowchart, with one group a category. */
export function relationMap({ categories, pages }: Library): string {
  const node = new Map(pages.map(({ id }, i) => [id, `p${i}`]));
  const groups = categories.flatMap((category) => [
    `  subgraph ${category.id}["${category.title}"]`,
    ...category.pages.map(({ id, data }) => `    ${node.get(id)}["${data.title}"]`),
    '  end',
  ]);
  const edges = pages.flatMap(({ id, data }) =>
    data.related.map(({ page, as }) => `  ${node.get(id)} ${ARROWS[as]} ${node.get(page)}`),
  );
  return ['flowchart TD', ...groups, ...edges].join('\n');
}
