import { CATEGORIES, findCategory } from '../categories.ts';
import { isDag } from '../fence.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../schema.ts';

/** The level-2 headings of each kind of page, in order. */
const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  pattern: [
    'Problem',
    'Solution',
    'Walkthrough',
    'Consequences',
    'When not to use it',
    'Pitfalls',
    'Known uses',
  ],
  'anti-pattern': ['Symptom', 'Why it happens', 'Shown failing', 'The way out'],
  practice: ['The rule', 'Why', 'Shown', 'Exceptions'],
  blueprint: ['The situation', 'The project', 'Patterns combined', 'Walkthrough', 'What it costs'],
};

/** The most words of prose that a page may have. */
const MAX_WORDS = 900;

/** The rest of the catalogue, as far as one page can point to it. */
export interface Surroundings {
  readonly pageIds: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
}

type Check = (page: Page, surroundings: Surroundings) => Omit<Problem, 'file'>[];

/** Everything in which a page departs from the form; empty when it is right. */
export function checkPageForm(page: Page, surroundings: Surroundings): Problem[] {
  return CHECKS.flatMap((check) => check(page, surroundings)).map((problem) => ({
    file: page.file,
    ...problem,
  }));
}

const category: Check = ({ category }) =>
  findCategory(category)
    ? []
    : [
        {
          line: 1,
          rule: 'category',
          message: `"${category}" is no category`,
          fix: `move the page to one of ${CATEGORIES.map(({ id }) => id).join(', ')}`,
        },
      ];

const sections: Check = ({ data, headings }) => {
  const wanted = SECTIONS[data.kind];
  const found = headings.filter(({ depth }) => depth === 2);
  const index = wanted.findIndex((title, i) => found[i]?.text !== title);
  const wrong = index < 0 ? found[wanted.length] : found[index];
  if (index < 0 && !wrong) return [];
  return [
    {
      line: wrong?.line ?? found.at(-1)?.line ?? 1,
      rule: 'section-order',
      message: `expected the section "${wanted[index] ?? 'nothing more'}", found "${wrong?.text ?? 'the end'}"`,
      fix: `a ${data.kind} has: ${wanted.join(' · ')}`,
    },
  ];
};

const noTitle: Check = ({ headings }) =>
  headings
    .filter(({ depth }) => depth === 1)
    .map(({ line }) => ({
      line,
      rule: 'title-twice',
      message: 'the title comes from the frontmatter',
      fix: 'begin with a level-2 heading',
    }));

const length: Check = ({ words }) =>
  words <= MAX_WORDS
    ? []
    : [
        {
          line: 1,
          rule: 'too-long',
          message: `${words} words of prose, the limit is ${MAX_WORDS}`,
          fix: 'cut what a command on the page already shows',
        },
      ];

const example: Check = ({ data, slug }, { examples }) => {
  if (!data.example) {
    if (data.kind === 'practice') return [];
    return [
      {
        line: 1,
        rule: 'example-missing',
        message: `a ${data.kind} needs an example`,
        fix: `add "example: ${slug}" and the folder examples/${slug}`,
      },
    ];
  }
  if (examples.has(data.example)) return [];
  return [
    {
      line: 1,
      rule: 'example-missing',
      message: `there is no folder examples/${data.example}`,
      fix: `create it, or name one of ${[...examples].join(', ')}`,
    },
  ];
};

const graph: Check = ({ data, fences }) =>
  !data.example || fences.some(isDag)
    ? []
    : [
        {
          line: 1,
          rule: 'graph-missing',
          message: 'the page has an example and does not show its graph',
          fix: 'add a fence ```mermaid dag title="…" alt="…" and run verify with --update',
        },
      ];

const diagrams: Check = ({ fences }) =>
  fences
    .filter(({ lang }) => lang === 'mermaid')
    .filter(({ meta, value }) => !(meta.values.title || /^\s*accTitle\s*:/m.test(value)))
    .map(({ line }) => ({
      line,
      rule: 'diagram-title',
      message: 'the diagram has no title for those who cannot see it',
      fix: 'add title="…" alt="…" to the fence, or accTitle and accDescr to the diagram',
    }));

const relations: Check = ({ data, id }, { pageIds }) =>
  data.related
    .filter(({ page }) => !pageIds.has(page) || page === id)
    .map(({ page }) => ({
      line: 1,
      rule: 'relation',
      message: `related page "${page}" ${page === id ? 'is this page' : 'does not exist'}`,
      fix: 'name another page as <category>/<slug>',
    }));

const CHECKS = [category, sections, noTitle, length, example, graph, diagrams, relations];
