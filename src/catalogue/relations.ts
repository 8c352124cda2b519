import type { Page } from './page.ts';
import type { Relation } from './schema.ts';

/** How a relation reads on the page that names it, and on the page that it names. */
const WORDS: Readonly<Record<Relation['as'], readonly [from: string, to: string]>> = {
  'builds-on': ['Builds on', 'Is built on by'],
  'alternative-to': ['Is an alternative to', 'Is an alternative to'],
  'combines-with': ['Combines with', 'Combines with'],
  prevents: ['Prevents', 'Is prevented by'],
};

/** All words for a relation, each once. */
export const RELATION_WORDS: readonly string[] = [...new Set(Object.values(WORDS).flat())];

/** A relation as one of its two pages shows it. */
export interface ShownRelation {
  readonly words: string;
  readonly page: Page;
}

/** Every relation of a page, written on it or on the other page; none twice. */
export function relationsOf(page: Page, pages: readonly Page[]): ShownRelation[] {
  const byId = new Map(pages.map((other) => [other.id, other]));
  const own = page.data.related.map(({ page: id, as }) => ({ words: WORDS[as][0], id }));
  const others = pages.flatMap((other) =>
    other.data.related
      .filter((relation) => relation.page === page.id)
      .map(({ as }) => ({ words: WORDS[as][1], id: other.id })),
  );
  const shown = new Map(
    [...own, ...others].map((relation) => [JSON.stringify(relation), relation]),
  );
  return [...shown.values()].flatMap(({ words, id }) => {
    const other = byId.get(id);
    return other ? [{ words, page: other }] : [];
  });
}

/** The same relations with each wording once: `combines with` and the pages that it goes for. */
export function byWords(
  relations: readonly ShownRelation[],
): ReadonlyMap<string, readonly ShownRelation['page'][]> {
  const groups = new Map<string, Page[]>();
  for (const { words, page } of relations) {
    groups.set(words, [...(groups.get(words) ?? []), page]);
  }
  return groups;
}
