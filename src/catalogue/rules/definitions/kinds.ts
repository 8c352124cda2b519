import { type Definition, lines } from './definition.ts';

const LINKS = ['a', 'b', 'c', 'd', 'e'].map((slug) => `[${slug}](../data/${slug}.mdx)`);

/** What a page of each kind has. */
export const KINDS = {
  'section-order': {
    holds: 'A page has the sections of its kind, in order.',
    why: 'Who has read one page finds the costs, the pitfalls and the way out on every other one.',
    in: 'page',
    wrong: lines('## The rule', '', '## Shown', '', '## Why', '', '## Exceptions'),
    right: lines('## The rule', '', '## Why', '', '## Shown', '', '## Exceptions'),
  },
  'not-tried': {
    holds: '“Not tried here” names where the page was not run, and what may differ there.',
    why: 'Pages run on Linux. Who works on macOS, Windows or S3 wants to know what to expect, under names that are the same on all pages: `src/catalogue/reader/untried.ts`.',
    in: 'page',
    wrong: lines('---', 'kind: pattern', '---', '## Not tried here', '', 'Other systems.'),
    right: lines(
      '---',
      'kind: pattern',
      '---',
      '## Not tried here',
      '',
      '- **macOS, Windows**: links behave otherwise.',
    ),
  },
  'blueprint-patterns': {
    holds: 'A blueprint links to at least five pages that it combines.',
    why: 'It shows how patterns work together. A project of fewer is an example of one of them.',
    in: 'page',
    wrong: lines(
      '---',
      'kind: blueprint',
      '---',
      '## Patterns combined',
      '',
      LINKS.slice(0, 2).join(', '),
    ),
    right: lines('---', 'kind: blueprint', '---', '## Patterns combined', '', LINKS.join(', ')),
  },
  'blueprint-figure': {
    holds: 'A blueprint has a figure of its machines and people.',
    why: 'DVC’s graph shows stages. Who runs them, where, and what goes between is the other half of a project.',
    in: 'page',
    wrong: lines('---', 'kind: blueprint', '---', 'Ana pushes, CI pulls and trains.'),
    right: lines(
      '---',
      'kind: blueprint',
      '---',
      '```mermaid title="A month" alt="Ana pushes, CI pulls and trains."',
      'sequenceDiagram',
      '  Ana->>CI: push',
      '```',
    ),
  },
  'example-missing': {
    holds: 'A page is about an example that exists; only a practice may do without.',
    why: 'The commands of the page run in it. A reader downloads it and gets what the page shows.',
    in: 'page',
    wrong: lines('---', 'example: two', '---'),
    right: lines('---', 'example: one', '---'),
  },
} as const satisfies Readonly<Record<string, Definition>>;
