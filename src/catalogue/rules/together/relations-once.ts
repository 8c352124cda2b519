import { frontmatterLine } from '../../frontmatter.ts';
import type { CatalogueRule } from '../rule.ts';

/** A relation is written on one page only: the site shows it on both, and two could disagree. */
export const relationsOnce: CatalogueRule = (readings) => {
  const pages = readings.flatMap(({ page }) => page ?? []);
  return pages.flatMap(({ id, file, source, data }, i) =>
    pages
      .slice(0, i)
      .filter((other) => data.related.some(({ page }) => page === other.id))
      .filter((other) => other.data.related.some(({ page }) => page === id))
      .map((other) => ({
        file,
        line: lineOf(source, other.id),
        rule: 'relation-twice',
        message: `the relation to ${other.id} is written on both pages`,
        fix: `leave it out here, or in ${other.file}`,
      })),
  );
};

/** The line of the frontmatter that names a related page. */
function lineOf(source: string, id: string): number {
  const start = frontmatterLine(source, 'related');
  const index = source.split('\n').findIndex((line, i) => i + 1 >= start && line.includes(id));
  return index < 0 ? start : index + 1;
}
