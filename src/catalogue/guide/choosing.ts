import type { Page } from '../page.ts';
import { relationsOf } from '../relations.ts';
import { pageSchema } from '../schema.ts';
import { DECISIONS, type Decision } from './decisions.ts';

const LEVELS = pageSchema.shape.level.options;

/** The pages that somebody can choose, starters first. */
export function choices(pages: readonly Page[]): Page[] {
  return byLevel(pages.filter(({ data }) => data.choose));
}

/** The mistakes among the pages, starters first, each with the pages that prevent it. */
export function mistakes(
  pages: readonly Page[],
  all: readonly Page[],
): { readonly page: Page; readonly prevention: readonly Page[] }[] {
  const found = pages.filter(({ data }) => data.kind === 'anti-pattern');
  return byLevel(found).map((page) => ({
    page,
    prevention: relationsOf(page, all)
      .filter(({ words }) => words === 'Is prevented by')
      .map(({ page }) => page),
  }));
}

/** Every decision with the pages that are an answer to it, starters first. */
export function decisions(
  pages: readonly Page[],
): (Decision & { readonly pages: readonly Page[] })[] {
  return DECISIONS.map((decision) => ({
    ...decision,
    pages: choices(pages).filter(({ data }) => data.choose?.among.some((id) => id === decision.id)),
  }));
}

function byLevel(pages: readonly Page[]): Page[] {
  return pages.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.data.level) - LEVELS.indexOf(b.data.level) ||
      a.data.title.localeCompare(b.data.title, 'en'),
  );
}
