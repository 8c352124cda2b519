import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { example, graphMissing } from './example.ts';
import { diagramTitle, fenceMeta } from './fences.ts';
import { graphs } from './graphs.ts';
import { hiding, skipping } from './hiding.ts';
import { notTried } from './not-tried.ts';
import { category, formerly, relations } from './place.ts';
import type { Rule, Surroundings } from './rule.ts';
import { secondReader } from './second-reader.ts';
import { length, noTitle, sections } from './sections.ts';
import { versions } from './versions.ts';

const RULES: readonly Rule[] = [
  category,
  sections,
  noTitle,
  length,
  example,
  graphMissing,
  graphs,
  fenceMeta,
  diagramTitle,
  relations,
  formerly,
  notTried,
  secondReader,
  hiding,
  skipping,
  versions,
];

/** Everything in which a page departs from the form; empty when it is right. */
export function checkPageForm(page: Page, surroundings: Surroundings): Problem[] {
  return RULES.flatMap((rule) => rule(page, surroundings)).map((problem) => ({
    file: page.file,
    ...problem,
  }));
}
