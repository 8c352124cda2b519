import { frontmatterLine } from '../../frontmatter.ts';
import type { CatalogueRule } from '../rule.ts';

/** No two pages have the same title: in lists and in the search a reader could not tell them apart. */
export const titles: CatalogueRule = (readings) => {
  const pages = readings.flatMap(({ page }) => page ?? []);
  const byTitle = Map.groupBy(pages, ({ data }) => data.title.toLowerCase());
  return [...byTitle.values()].flatMap(([first, ...others]) =>
    others.map(({ file, source, data }) => ({
      file,
      line: frontmatterLine(source, 'title'),
      rule: 'title-twice',
      message: `${first?.file} has the title "${data.title}", too`,
      fix: 'give one of them another title',
    })),
  );
};
