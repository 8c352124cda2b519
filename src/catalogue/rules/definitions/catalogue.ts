import { type Definition, lines } from './definition.ts';

/** Pages and examples together. */
export const CATALOGUE = {
  'page-file': {
    holds: 'Every file below `patterns/` is a page, with a name that can be an address.',
    why: 'The file is the address. Capitals, blanks and signs differ between systems and servers; what is no page is not shown at all.',
    in: 'files',
    wrong: 'patterns/storage/Shared Cache.mdx',
    right: 'patterns/storage/shared-cache.mdx',
  },
  'page-size': {
    holds: 'A page has at most 200 KB.',
    why: 'It is many times the longest page. A larger one is output that nobody reads: `...` stands for any number of lines.',
    in: 'page',
    wrong: lines('```text', 'x'.repeat(200_000), '```'),
    right: lines('```text', '...', '```'),
  },
  'slug-twice': {
    holds: 'No two pages have the same name, in whatever category.',
    why: 'Readers say “the page shared-cache”. Two of them would be mistaken for each other.',
    in: 'files',
    wrong: lines('patterns/data/shared-cache.mdx', 'patterns/storage/shared-cache.mdx'),
    right: lines('patterns/data/shared-table.mdx', 'patterns/storage/shared-cache.mdx'),
  },
  'title-twice': {
    holds: 'No two pages have the same title.',
    why: 'In lists and in the search a reader could not tell them apart.',
    in: 'page',
    wrong: lines('---', 'title: Far', '---'),
    right: lines('---', 'title: Near', '---'),
  },
  category: {
    holds: 'A page is in the folder of a category.',
    why: 'The categories are one table, `src/catalogue/categories.ts`, with their titles and their order.',
    in: 'files',
    wrong: 'patterns/misc/shared-cache.mdx',
    right: 'patterns/storage/shared-cache.mdx',
  },
  'relation-twice': {
    holds: 'A relation is written on one page only.',
    why: 'The site shows it on both. Written twice, the two could disagree.',
    in: 'page',
    wrong: lines(
      '---',
      'related:',
      '  - { page: parallel/near, as: combines-with }',
      '---',
      'The other page names this one, too.',
    ),
    right: lines('---', 'related: []', '---', 'The other page names this one.'),
  },
  level: {
    holds: 'A starter builds on starters only.',
    why: 'A starter needs what “Start here” teaches, and no more.',
    in: 'page',
    wrong: lines(
      '---',
      'level: starter',
      'related:',
      '  - { page: parallel/far, as: builds-on }',
      '---',
    ),
    right: lines(
      '---',
      'level: advanced',
      'related:',
      '  - { page: parallel/far, as: builds-on }',
      '---',
    ),
  },
  'not-prevented': {
    holds: 'Some page says that it prevents an anti-pattern.',
    why: 'A mistake is shown with its way out.',
    in: 'page',
    wrong: lines(
      '---',
      'related:',
      '  - { page: anti-patterns/mistake, as: alternative-to }',
      '---',
    ),
    right: lines('---', 'related:', '  - { page: anti-patterns/mistake, as: prevents }', '---'),
  },
  'example-orphan': {
    holds: 'Each example has a page that is about it.',
    why: 'Nothing runs an example without a page, so nobody would see it break.',
    in: 'files',
    wrong: 'examples/forgotten/dvc.yaml',
    right: 'examples/one/dvc.yaml',
  },
} as const satisfies Readonly<Record<string, Definition>>;
