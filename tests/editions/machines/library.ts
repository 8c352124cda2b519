import type { Library } from '../../../src/catalogue/disk/library.ts';
import { type Page, parsePage } from '../../../src/catalogue/page.ts';
import { pageText } from '../../walkthrough/catalogue.ts';

/** A page with `body` in it and `front` over its frontmatter. */
export function makePage(
  id: string,
  body = '',
  front: Readonly<Record<string, unknown>> = {},
): Page {
  return parsePage(`patterns/${id}.mdx`, pageText(body, front));
}

/** A catalogue of these pages, with the days that Git knows of them by their ids. */
export function makeLibrary(
  pages: readonly Page[],
  days: Readonly<Record<string, { added?: string; changed?: string }>> = {},
): Library {
  const dated = (key: 'added' | 'changed') =>
    new Map(
      pages.flatMap(({ id, file }) => {
        const day = days[id]?.[key];
        return day === undefined ? [] : [[file, day] as const];
      }),
    );
  const history = { added: dated('added'), changed: dated('changed') };
  return { pages, categories: [], commands: 0, dvc: '3.67.1', repository: undefined, history };
}
