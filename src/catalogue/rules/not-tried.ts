import type { Page } from '../page.ts';
import { ALWAYS_UNTRIED, UNTRIED } from '../reader/untried.ts';
import type { Rule } from './rule.ts';

/** The section in which a page says what it did not run. */
export const NOT_TRIED = 'Not tried here';
const ITEM = /^- \*\*([^*]+)\*\*: \S/;

/**
 * "Not tried here" is a list. An item begins with names from the checked list, in bold, and goes on
 * with what may differ there: `- **macOS, Windows**: symbolic links need …`
 */
export const notTried: Rule = (page) => {
  const lines = linesOf(page);
  const start = lines[0];
  if (!start) return [];
  const items = lines.filter(({ text }) => text.startsWith('- '));
  const shapeless = items.filter(({ text }) => !ITEM.test(text));
  const names = items.flatMap(({ text, line }) =>
    (ITEM.exec(text)?.[1] ?? '').split(', ').map((name) => ({ name, line })),
  );
  const unknown = names.filter(({ name }) => name && !isKnown(name));
  const missing = ALWAYS_UNTRIED.filter((wanted) => !names.some(({ name }) => name === wanted));
  return [
    ...shapeless.map(({ line }) => ({
      line,
      rule: 'not-tried' as const,
      message: 'an item of this section says where, then what may differ there',
      fix: 'write "- **S3**: what may differ"',
    })),
    ...unknown.map(({ name, line }) => ({
      line,
      rule: 'not-tried' as const,
      message: `"${name}" is not in the list of src/catalogue/reader/untried.ts`,
      fix: `name one of ${UNTRIED.join(', ')}, or add it to the list`,
    })),
    ...missing.map((name) => ({
      line: start.line,
      rule: 'not-tried' as const,
      message: `the section does not say what may differ on ${name}, where no page is run`,
      fix: `add "- **${name}**: …"`,
    })),
  ];
};

function isKnown(name: string): boolean {
  return UNTRIED.some((known) => known === name);
}

/** The lines of the section from its heading on, with their numbers; none where there is no such section. */
function linesOf({ source, headings }: Page): { text: string; line: number }[] {
  const index = headings.findIndex(({ depth, text }) => depth === 2 && text === NOT_TRIED);
  const heading = headings[index];
  if (!heading) return [];
  const next = headings[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return source
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ line }) => line >= heading.line && line < next);
}
