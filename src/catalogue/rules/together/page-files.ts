import { CATEGORIES } from '../../categories.ts';
import { pageId } from '../../page.ts';
import type { Problem } from '../../problem.ts';

const PAGE = /^patterns\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\.mdx$/;
const PLACE = 'patterns/<category>/<slug>.mdx';

/** Every file below `patterns/` is a page, has a name that is an address, and no slug is there twice. */
export function pageFiles(files: readonly string[]): Problem[] {
  const strays = files
    .filter((file) => !PAGE.test(file))
    .map((file) => ({ file, line: 1, rule: 'page-file' as const, ...complaint(file) }));
  const pages = files.filter((file) => PAGE.test(file));
  const bySlug = Map.groupBy(pages, (file) => pageId(file).split('/')[1]);
  const twice = [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map((file) => ({
      file,
      line: 1,
      rule: 'slug-twice' as const,
      message: `${first} is called ${slug}, too: their addresses would be mistaken for each other`,
      fix: 'give one of them another name',
    })),
  );
  return [...strays, ...twice];
}

function complaint(file: string): { message: string; fix: string } {
  const parts = file.split('/');
  if (parts.length === 2) {
    const categories = CATEGORIES.map(({ id }) => id).join(', ');
    return { message: 'the file is in no category', fix: `move it to one of ${categories}` };
  }
  if (parts.length > 3) return { message: 'the file lies too deep', fix: `move it to ${PLACE}` };
  if (/\.md$/.test(file)) {
    return { message: 'the site shows .mdx files only', fix: `rename it to ${file}x` };
  }
  if (!/\.mdx$/.test(file)) {
    return { message: 'the file is no page', fix: 'move it to the folder of an example' };
  }
  return {
    message: 'the name of the file cannot be an address everywhere',
    fix: 'use small letters, digits and hyphens, beginning with a letter',
  };
}
