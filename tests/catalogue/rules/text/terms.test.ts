import { expect, test } from 'vitest';
import { termsDefined } from '../../../../src/catalogue/rules/text/terms.ts';
import { readDocument } from '../../../../src/catalogue/text/document.ts';

const GLOSSARY = [
  { id: 'run-cache', name: 'run-cache', forms: ['run-cache'], meaning: '' },
  { id: 'persist', name: 'persist', forms: ['`persist`'], meaning: '' },
];
const check = (text: string) =>
  termsDefined(GLOSSARY)(readDocument('patterns/data/a.mdx', text).document).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.for([
  ['a word of the trade', 'Text.\n\nA worktree.', '3 "worktree" is not in the glossary'],
  ['a key of dvc.yaml in a code span', 'A `matrix`.', '1 "matrix" is not in the glossary'],
  ['a compound', 'The site-cache.', '1 "site-cache" is not in the glossary'],
] as const)('%s that the glossary lacks is reported', ([, text, problem]) => {
  expect(check(text)).toEqual([problem]);
});

test('what the glossary has, and what is no term, is right', () => {
  expect(check('The run-cache, `persist`, `train.py` and a table.')).toEqual([]);
});
