import type { Fence } from '../../fence.ts';
import type { Page } from '../../page.ts';
import type { Project } from '../../project/project.ts';
import { excerpt, RegionError } from '../../text/excerpt.ts';
import { nearest } from '../../text/nearest.ts';
import type { CatalogueRule, Found } from '../rule.ts';

/**
 * What a page shows of a file is what the file says. An empty fence waits for `--update`; an edit may
 * be of a file that the page makes.
 */
export const shownFiles: CatalogueRule = (readings, projects) =>
  readings
    .flatMap(({ page }) => page ?? [])
    .flatMap((page) => {
      const project = projects.find(({ name }) => name === page.data.example);
      return page.fences
        .filter(({ lang, meta }) => meta.values.file !== undefined && lang !== 'diff')
        .flatMap((fence) => check(fence, page, project))
        .map((found) => ({ ...found, file: page.file }));
    });

function check(fence: Fence, page: Page, project: Project | undefined): Found {
  const { file = '', region } = fence.meta.values;
  const files = project?.files ?? [];
  const text = files.find(({ path }) => path === file)?.text;
  const from = `examples/${page.data.example ?? ''}/${file}`;
  if (text === undefined) {
    const near = nearest(
      file,
      files.map(({ path }) => path),
    );
    const fix = near.length > 0 ? `name one such as ${near.join(', ')}` : 'add "example: …"';
    return [at(fence, 'file-missing', `${from} does not exist`, fix)];
  }
  try {
    const lines = excerpt(text, region);
    if (fence.value === '' || fence.value === lines.join('\n')) return [];
    const fix = `npm run verify -- ${page.id} --update`;
    return [at(fence, 'file-differs', `the fence differs from ${from}`, fix)];
  } catch (error) {
    if (!(error instanceof RegionError)) throw error;
    const fix = 'mark the part with "# region NAME" and "# endregion"';
    return [at(fence, 'region-missing', `${from}: ${error.message}`, fix)];
  }
}

function at(
  { line }: Fence,
  rule: Found[number]['rule'],
  message: string,
  fix: string,
): Found[number] {
  return { line, rule, message, fix };
}
