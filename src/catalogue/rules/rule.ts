import type { Page, PageReading } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Document } from '../text/document.ts';

/** The rest of the catalogue, as far as one page can point to it. */
export interface Surroundings {
  readonly pageIds: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
  /** The DVC version that the walkthroughs run. */
  readonly dvc: string;
}

/** What a rule finds on a page: the file is known. */
export type Found = readonly Omit<Problem, 'file'>[];

/** Something that holds for every page, and where a page breaks it. */
export type Rule = (page: Page, surroundings: Surroundings) => Found;

/** Something that holds for the text of every page, whatever its frontmatter says. */
export type TextRule = (document: Document) => Found;

/** Something that holds for pages and examples together, as far as each page can be read. */
export type CatalogueRule = (
  readings: readonly PageReading[],
  projects: readonly Project[],
) => readonly Problem[];
