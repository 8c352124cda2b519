import type { Page } from '../page.ts';
import { linksOf } from '../text/links.ts';
import { toPageLink } from '../text/page-link.ts';
import type { Rule } from './rule.ts';

const COMBINED = 'Patterns combined';
/** A project of fewer patterns is an example of one of them. */
const LEAST_PATTERNS = 5;

/**
 * A blueprint says what solves what, by links to several pages, and has a figure of its machines and
 * people beside DVC's graph.
 */
export const blueprint: Rule = (page) => {
  if (page.data.kind !== 'blueprint') return [];
  const heading = page.headings.find(({ text }) => text === COMBINED);
  const linked = new Set(linksIn(page, COMBINED));
  const hasFigure = page.fences.some(
    ({ lang, value }) => lang === 'mermaid' && /^\s*(?:sequenceDiagram|stateDiagram)/m.test(value),
  );
  return [
    ...(linked.size >= LEAST_PATTERNS
      ? []
      : [
          {
            line: heading?.line ?? 1,
            rule: 'blueprint-patterns' as const,
            message: `"${COMBINED}" links to ${linked.size} pages, a blueprint combines at least ${LEAST_PATTERNS}`,
            fix: 'add a table of what solves what, with links to ../<category>/<slug>.mdx',
          },
        ]),
    ...(hasFigure
      ? []
      : [
          {
            line: 1,
            rule: 'blueprint-figure' as const,
            message: 'no figure shows the machines and people of the project',
            fix: 'add a ```mermaid fence with a sequenceDiagram or a stateDiagram-v2',
          },
        ]),
  ];
};

/** Ids of the pages that a section links to. */
function linksIn({ nodes, headings, category }: Page, section: string): string[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  const index = sections.findIndex(({ text }) => text === section);
  const start = sections[index]?.line ?? Number.POSITIVE_INFINITY;
  const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return linksOf(nodes)
    .filter(({ line }) => line > start && line < end)
    .flatMap(({ url }) => toPageLink(url, category)?.page ?? []);
}
