import { expect, test } from 'vitest';
import { firstUses } from '../../../src/catalogue/guide/term-uses.ts';
import { readDocument } from '../../../src/catalogue/text/document.ts';

/** The terms that each paragraph is the first to use: `1: cache, stage`. */
function uses(text: string): string[] {
  const { nodes } = readDocument('patterns/data/a.mdx', text).document;
  return [...firstUses(nodes)].map(
    ([line, terms]) => `${line}: ${terms.map(({ id }) => id).join(', ')}`,
  );
}

test.for([
  ['in small letters or large ones', 'Stages run.', ['1: stage']],
  ['in a list', '- one stage', ['1: stage']],
  ['in bold', '**The run-cache** helps.', ['1: run-cache']],
  ['across the end of a line', 'a bare\nrepository', ['1: bare-repository']],
  ['as code', 'Write `persist: true`.', ['1: persist']],
  [
    'once, where it is used first',
    'A stage.\n\nThe stage.\n\nA remote.',
    ['1: stage', '5: remote'],
  ],
] as const)('a term is found %s', ([, text, found]) => {
  expect(uses(text)).toEqual(found);
});

test.for([
  ['as a part of a word', 'multi-stage, backstage'],
  ['in a link', '[a stage](https://a.org)'],
  ['in a heading', '## The stage'],
  ['in other code', '`dvc stage list`, `matrix.py`'],
  ['in a fence', '```sh\nstage\n```'],
  ['as a word that is a term only as code', 'a confusion matrix'],
] as const)('a term is not found %s', ([, text]) => {
  expect(uses(text)).toEqual([]);
});
