import { CATEGORIES, findCategory } from '../catalogue/categories.ts';
import type { Kind } from '../catalogue/schema.ts';
import { nearest } from '../catalogue/text/nearest.ts';
import type { Known } from './known.ts';

/** A kind of page that is made again and again: there is one guide. */
export type MadeKind = Exclude<Kind, 'guide'>;

const KINDS: readonly MadeKind[] = ['pattern', 'practice', 'anti-pattern', 'blueprint'];
/** Categories whose pages are all of another kind than a pattern. */
const SPECIAL: Readonly<Record<string, MadeKind>> = {
  practices: 'practice',
  'anti-patterns': 'anti-pattern',
  blueprints: 'blueprint',
};
const GUIDES = 'start';

const NAME = /^[a-z][a-z0-9-]*$/;
const [SHORTEST, LONGEST] = [3, 60];

/** The kind of the pages that are in the category of an id. */
export function kindOf(id: string): MadeKind {
  return SPECIAL[id.split('/')[0] ?? ''] ?? 'pattern';
}

/** What is wrong with the name of a page that is to be made, a line each. */
export function checkId(id: string, known: Known): string[] {
  const [category = '', slug = '', ...rest] = id.split('/');
  if (category === '' || slug === '' || rest.length > 0) {
    return [`"${id}" is no <category>/<slug>. Fix: name it as in storage/shared-cache`];
  }
  return [...checkCategory(category), ...checkSlug(slug), ...collisions(id, slug, known)];
}

function checkCategory(category: string): string[] {
  const ids = CATEGORIES.map((known) => known.id).filter((known) => known !== GUIDES);
  if (category === GUIDES) {
    return [`"${GUIDES}" has its one page. Fix: choose one of ${ids.join(', ')}`];
  }
  if (findCategory(category)) return [];
  const [likely] = nearest(category, ids);
  return [`there is no category "${category}". Fix: ${likely}, or one of ${ids.join(', ')}`];
}

function checkSlug(slug: string): string[] {
  if (NAME.test(slug)) return [];
  const near = slug
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const example = NAME.test(near) ? near : 'shared-cache';
  return [
    `"${slug}" cannot be an address everywhere. Fix: small letters, digits and hyphens, beginning with a letter, as in ${example}`,
  ];
}

function collisions(id: string, slug: string, { pages, examples }: Known): string[] {
  const other = 'Fix: choose another name, or edit what is there';
  const same = pages.find((page) => page.id.split('/')[1] === slug);
  const former = pages.find(({ formerly }) => formerly?.includes(id));
  return [
    ...(same ? [`patterns/${same.id}.mdx is there, and nothing is overwritten. ${other}`] : []),
    ...(examples.includes(slug)
      ? [`examples/${slug} is there, and nothing is overwritten. ${other}`]
      : []),
    ...(former
      ? [`${id} is an address that ${former.id} had before. Fix: choose another name`]
      : []),
  ];
}

/** What is wrong with a kind that somebody names: the category has it already. */
export function checkKind(kind: string | undefined, id: string): string[] {
  if (kind === undefined || kind === kindOf(id)) return [];
  const known = KINDS.find((one) => one === kind);
  if (!known) return [`there is no kind "${kind}". Fix: one of ${KINDS.join(', ')}`];
  const [special] = Object.entries(SPECIAL).find(([, one]) => one === known) ?? [];
  const [category, slug = 'name'] = id.split('/');
  const fix = special
    ? `name it ${special}/${slug}`
    : `leave --kind out, or choose another category than ${category}`;
  return [`a ${known} is not in "${category}". Fix: ${fix}`];
}

/** What is wrong with the title of a page that is to be made. */
export function checkTitle(title: string, { pages }: Known): string[] {
  if (title.length < SHORTEST || title.length > LONGEST) {
    return [
      `a title has ${SHORTEST} to ${LONGEST} characters, "${title}" has ${title.length}. Fix: --title "Shared Cache"`,
    ];
  }
  const same = pages.find((page) => page.title?.toLowerCase() === title.toLowerCase());
  return same ? [`${same.id} has the title "${title}". Fix: choose another one`] : [];
}

/** A mistake is shown with its way out: what is wrong with the page that is to prevent it. */
export function checkPreventedBy(
  preventedBy: string | undefined,
  id: string,
  { pages }: Known,
): string[] {
  const isMistake = kindOf(id) === 'anti-pattern';
  if (!isMistake && preventedBy === undefined) return [];
  if (!isMistake) {
    return ['only an anti-pattern is prevented. Fix: leave --prevented-by out'];
  }
  const ids = pages.map((page) => page.id).filter((one) => !one.startsWith('anti-patterns/'));
  if (preventedBy !== undefined && ids.includes(preventedBy)) return [];
  return preventedBy === undefined
    ? [
        'an anti-pattern needs a way out. Fix: --prevented-by <category>/<slug>, the page that shows it',
      ]
    : [
        `there is no page "${preventedBy}" that prevents a mistake. Fix: ${nearest(preventedBy, ids).join(', or ')}`,
      ];
}
