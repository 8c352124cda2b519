import { exampleOf } from '../../text/example-of.ts';
import type { CatalogueRule } from '../rule.ts';

/** Each example has a page that is about it. */
export const exampleOrphans: CatalogueRule = (readings, projects) => {
  const used = new Set(readings.map(({ document }) => exampleOf(document)));
  return projects
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      file: `examples/${name}`,
      line: 1,
      rule: 'example-orphan',
      message: 'no page is about this example',
      fix: `name it in a page's frontmatter, or remove the folder`,
    }));
};
