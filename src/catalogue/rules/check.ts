import { type Root, readPages, readSurroundings } from '../disk/read.ts';
import type { Problem } from '../problem.ts';
import { checkPageForm } from './page-form.ts';

/** Everything that is wrong with the catalogue and can be seen without running anything. */
export function checkCatalogue(root: Root): Problem[] {
  const { pages, problems } = readPages(root);
  const surroundings = readSurroundings(root);
  const used = new Set(pages.map(({ data }) => data.example));
  const orphans =
    problems.length > 0 ? [] : [...surroundings.examples].filter((name) => !used.has(name));
  return [
    ...problems,
    ...pages.flatMap((page) => checkPageForm(page, surroundings)),
    ...orphans.map((name) => ({
      file: `examples/${name}`,
      line: 1,
      rule: 'example-orphan',
      message: 'no page is about this example',
      fix: `name it in a page's frontmatter, or remove the folder`,
    })),
  ];
}
