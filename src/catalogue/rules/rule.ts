import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';

/** The rest of the catalogue, as far as one page can point to it. */
export interface Surroundings {
  readonly pageIds: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
  /** The DVC version that the walkthroughs run. */
  readonly dvc: string;
}

/** Something that holds for every page, and where a page breaks it. */
export type Rule = (page: Page, surroundings: Surroundings) => readonly Omit<Problem, 'file'>[];
