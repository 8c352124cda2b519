import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { OLDEST_DVC } from '../catalogue/features/since.ts';
import type { Known } from './known.ts';
import type { PageRequest } from './request.ts';

/** How many patterns a blueprint combines, at the least. */
const COMBINED = 5;

/** The text of a page that passes: with the sections of its kind, and the transcripts of the model example. */
export function pageText(request: PageRequest, known: Known): string {
  const body = readBody(request.kind)
    .replace('GRAPH', readBody('graph').trim())
    .replace('WALKTHROUGH', readBody('walkthrough').trim())
    .replace('COMBINED', combined(known))
    .replace('WAY_OUT', `See ${link(request.preventedBy ?? '', known)}.`);
  return `---\n${frontmatter(request)}---\n\n${body}`;
}

function readBody(name: string): string {
  return readFileSync(new URL(`./bodies/${name}.md`, import.meta.url), 'utf8');
}

function frontmatter({ slug, title, kind }: PageRequest): string {
  const choose =
    'choose:\n  when: "Write: when to use it"\n  not: "Write: when another page is better"\n';
  return `title: ${stringify(title, { lineWidth: 0 }).trimEnd()}
summary: "Write: the intent in one sentence of at most 140 characters."
kind: ${kind}
level: intermediate
example: ${slug}
focus: [smooth]
features: [repro, metrics diff]
since: ${OLDEST_DVC}
problems:
  - "Write: the problem in a reader's words, as they would type it into a search."
${kind === 'anti-pattern' ? '' : choose}`;
}

/** Rows of a table of what solves what. */
function combined({ pages }: Known): string {
  return pages
    .filter(({ isPattern }) => isPattern)
    .slice(0, COMBINED)
    .map(({ id }) => `| Write: a difficulty | ${link(id, { pages })} |`)
    .join('\n');
}

function link(id: string, { pages }: Pick<Known, 'pages'>): string {
  const title = pages.find((page) => page.id === id)?.title ?? id;
  return `[${title}](../${id}.mdx)`;
}
