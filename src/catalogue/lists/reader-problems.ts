import type { Library } from '../disk/library.ts';
import type { Page } from '../page.ts';

/** A problem in a reader's words, and the page that solves it. */
export interface ReaderProblem {
  readonly text: string;
  readonly page: Page;
}

/**
 * Every problem, so that the top of the list is a cross-section: the first problem of each page
 * before the second ones, and one page of each category before their second pages.
 */
export function readerProblems({ categories }: Pick<Library, 'categories'>): ReaderProblem[] {
  return categories
    .flatMap(({ pages }) =>
      pages.flatMap((page, place) =>
        page.data.problems.map((text, turn) => ({ text, page, turn, place })),
      ),
    )
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ text, page }) => ({ text, page }));
}
