import { checkPageForm } from './page-form.ts';
import type { Problem } from './problem.ts';
import { listExamples, listPageFiles, type Root, readPages } from './read.ts';

/** Everything that is wrong with the catalogue and can be seen without running anything. */
export function checkCatalogue(root: Root): Problem[] {
  const files = listPageFiles(root);
  const { pages, problems } = readPages(root, files);
  const examples = listExamples(root);
  const surroundings = {
    pageIds: new Set(files.map((file) => file.replace(/^patterns\/|\.mdx$/g, ''))),
    examples: new Set(examples),
  };
  const used = new Set(pages.map(({ data }) => data.example));
  const orphans = problems.length > 0 ? [] : examples.filter((name) => !used.has(name));
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
