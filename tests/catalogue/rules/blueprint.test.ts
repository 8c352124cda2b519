import { expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { checkPageForm } from '../../../src/catalogue/rules/page-form.ts';
import { NOWHERE, pageText } from '../../walkthrough/catalogue.ts';

const LINKS = ['a', 'b', 'c', 'd', 'e'].map((slug) => `[${slug}](../data/${slug}.mdx)`).join(' ');
const FIGURE = '```mermaid title="t" alt="a"\nsequenceDiagram\n  A->>B: push\n```';
const GRAPH = '```mermaid title="t" alt="a"\nflowchart TD\n  a --> b\n```';

/** Rules that a blueprint of these sections breaks, of those that are about blueprints. */
function broken({ project = FIGURE, combined = LINKS, rest = '' }): string[] {
  const [front = ''] = pageText('', { kind: 'blueprint' }).split('## The rule');
  const source = [
    `${front}## The situation`,
    `## The project\n\n${project}`,
    `## Patterns combined\n\n${combined}`,
    `## Walkthrough\n\n${rest}`,
    '## What it costs',
  ].join('\n\n');
  const page = parsePage('patterns/blueprints/test.mdx', source);
  return checkPageForm(page, NOWHERE)
    .filter(({ rule }) => /^blueprint-|^too-long/.test(rule))
    .map(({ line, rule }) => `${line > 1 ? source.split('\n')[line - 1] : 'page'}: ${rule}`);
}

test.for([
  ['with five links and a sequence', {}, []],
  ['of 1,800 words', { rest: 'word '.repeat(1790) }, []],
  [
    'of fewer patterns',
    { combined: '[a](../data/a.mdx) [a](../data/a.mdx#why)' },
    ['## Patterns combined: blueprint-patterns'],
  ],
  [
    'whose links stand elsewhere',
    { combined: '', rest: LINKS },
    ['## Patterns combined: blueprint-patterns'],
  ],
  ['without a figure of machines and people', { project: GRAPH }, ['page: blueprint-figure']],
  ['of more words', { rest: 'word '.repeat(1801) }, ['page: too-long']],
] as const)('a blueprint %s', ([, parts, rules]) => {
  expect(broken(parts)).toEqual(rules);
});
