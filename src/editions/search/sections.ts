import type { Page } from '../../catalogue/page.ts';
import type { Step } from '../../catalogue/transcript/transcript.ts';

/** A section of a page as the search reads it. */
export interface PageSection {
  /** From 1; 0 is what stands above the first heading. */
  readonly number: number;
  readonly name: string;
  /** Its text, without fences and addresses. */
  readonly prose: string;
  readonly steps: readonly Step[];
}

/** What these say is not what the page is about: other people's names, and what was not run. */
const ASIDE = ['Known uses', 'Not tried here'];

/** The page by its headings of the second level, which are not of its text: every page has them. */
export function sectionsOf({ source, fences, headings }: Page): PageSection[] {
  const lines = source.split('\n');
  const frontmatterEnd = lines.indexOf('---', 1) + 1;
  const tops = [{ text: '', line: frontmatterEnd }, ...headings.filter(({ depth }) => depth === 2)];
  return tops.map(({ text: name, line }, number) => {
    const end = tops[number + 1]?.line ?? lines.length + 1;
    const own = fences.filter((fence) => line < fence.line && fence.line < end);
    const isCode = (at: number) => own.some((fence) => fence.line <= at && at <= fence.endLine);
    const prose = lines.slice(line, end - 1).filter((_, i) => !isCode(line + i + 1));
    return {
      number,
      name,
      prose: ASIDE.includes(name) ? '' : withoutAddresses(prose.join('\n')),
      steps: own.flatMap(({ steps }) => steps),
    };
  });
}

function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)]*\)|https?:\S+/g, ' ');
}
