import type { CatalogueRule } from '../rule.ts';

/** A mistake is shown with its way out: some page says that it prevents it. */
export const prevention: CatalogueRule = (readings) => {
  const pages = readings.flatMap(({ page }) => page ?? []);
  const prevented = new Set(
    pages.flatMap(({ data }) =>
      data.related.filter(({ as }) => as === 'prevents').map(({ page }) => page),
    ),
  );
  // What a broken page prevents is not known: its own error is enough.
  const broken = readings.filter(({ page }) => page === undefined);
  return pages
    .filter(({ id, data }) => data.kind === 'anti-pattern' && !prevented.has(id))
    .filter(({ id }) => !broken.some(({ document }) => document.source.includes(id)))
    .map(({ id, file }) => ({
      file,
      line: 1,
      rule: 'not-prevented',
      message: 'no page says that it prevents this',
      fix: `add "- { page: ${id}, as: prevents }" to "related" of the page that does`,
    }));
};
