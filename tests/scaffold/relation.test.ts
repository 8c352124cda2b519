import { expect, test } from 'vitest';
import { addPrevents } from '../../src/scaffold/relation.ts';

const NEW = '{ page: anti-patterns/trap, as: prevents }';

test.for([
  ['no relation yet', 'kind: pattern\n', `kind: pattern\nrelated:\n  - ${NEW}\n`],
  ['an empty list', 'related: []\nsince: 3.0.0\n', `related:\n  - ${NEW}\nsince: 3.0.0\n`],
  ['a list', 'related:\n  - { page: a/b }\n', `related:\n  - ${NEW}\n  - { page: a/b }\n`],
  ['a list in brackets', 'related: [{ page: a/b }]\n', `related: [${NEW}, { page: a/b }]\n`],
] as const)('to %s a relation is added, and nothing else is changed', ([, before, after]) => {
  const page = (yaml: string) => `---\n${yaml}---\n\n---\n\nrelated: no\n`;
  expect(addPrevents(page(before), 'anti-patterns/trap')).toBe(page(after));
});
