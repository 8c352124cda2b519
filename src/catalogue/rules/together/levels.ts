import { frontmatterLine } from '../../frontmatter.ts';
import type { CatalogueRule } from '../rule.ts';

/** A starter needs what "Start here" teaches, and no more: it builds on no page of a higher level. */
export const levels: CatalogueRule = (readings) => {
  const pages = readings.flatMap(({ page }) => page ?? []);
  const byId = new Map(pages.map((page) => [page.id, page]));
  return pages
    .filter(({ data }) => data.level === 'starter')
    .flatMap(({ file, source, data }) =>
      data.related
        .filter(({ as }) => as === 'builds-on')
        .flatMap(({ page }) => byId.get(page) ?? [])
        .filter((other) => other.data.level !== 'starter')
        .map((other) => ({
          file,
          line: frontmatterLine(source, 'level'),
          rule: 'level',
          message: `a starter builds on ${other.id}, which is ${other.data.level}`,
          fix: 'give this page the level of that one, or take the relation out',
        })),
    );
};
