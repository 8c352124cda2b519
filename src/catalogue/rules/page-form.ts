import type { Page, PageReading } from '../page.ts';
import { unlessBroken } from '../partial.ts';
import type { Problem } from '../problem.ts';
import type { Document } from '../text/document.ts';
import { blueprint } from './blueprint.ts';
import { choosing } from './choosing.ts';
import { example, graphMissing } from './example.ts';
import { featureNames, featureShown, featureSince } from './features.ts';
import { graphs } from './graphs.ts';
import { hiding, skipping } from './hiding.ts';
import { notTried } from './not-tried.ts';
import { category, formerly, relations } from './place.ts';
import { redactors } from './redactors.ts';
import type { Rule, Surroundings, TextRule } from './rule.ts';
import { secondReader } from './second-reader.ts';
import { length, noTitle, sections } from './sections.ts';
import { charts } from './text/charts.ts';
import { diagramText, diagramWords } from './text/diagrams.ts';
import { fenceLanguage } from './text/fence-language.ts';
import { fenceMeta } from './text/fence-meta.ts';
import { linkTargets } from './text/link-targets.ts';
import { markdownOnly } from './text/markdown-only.ts';
import { sketches } from './text/sketches.ts';
import { seenBytes } from './text/strange-bytes.ts';
import { tabs } from './text/tabs.ts';
import { termsDefined } from './text/terms.ts';
import { wording } from './text/wording.ts';
import { versions } from './versions.ts';

const TEXT_RULES: readonly TextRule[] = [
  seenBytes,
  tabs,
  markdownOnly,
  linkTargets,
  fenceLanguage,
  fenceMeta,
  diagramWords,
  diagramText,
  sketches,
  charts,
  noTitle,
  termsDefined(),
  wording,
];

const RULES: readonly Rule[] = [
  category,
  sections,
  length,
  blueprint,
  example,
  graphMissing,
  graphs,
  relations,
  formerly,
  choosing,
  notTried,
  secondReader,
  hiding,
  skipping,
  featureNames,
  featureSince,
  featureShown,
  versions,
  redactors,
];

/** Everything in which a page departs from the form; empty when it is right. */
export function checkPageForm(page: Page, surroundings: Surroundings): Problem[] {
  return [...checkText(page), ...checkRules(page, surroundings)];
}

function checkRules(page: Page, surroundings: Surroundings): Problem[] {
  return RULES.flatMap((rule) => unlessBroken(() => rule(page, surroundings))).map((problem) => ({
    file: page.file,
    ...problem,
  }));
}

/** Everything that is wrong with a page as far as it could be read: one fault hides no other. */
export function checkReading(
  { document, partial, problems }: PageReading,
  surroundings: Surroundings,
): Problem[] {
  return [
    ...problems,
    ...checkText(document),
    ...(partial ? checkRules(partial, surroundings) : []),
  ];
}

function checkText(document: Document): Problem[] {
  return TEXT_RULES.flatMap((rule) => rule(document)).map((problem) => ({
    file: document.file,
    ...problem,
  }));
}
