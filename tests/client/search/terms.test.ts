import { expect, test } from 'vitest';
import { findTerms } from '../../../src/client/search/terms.ts';

const TERMS = ['run-cache', 'cache', 'dvc.lock'].map((term) => {
  return { term, text: 'What it means.', href: `glossary#${term}` };
});

test.for([
  ['run-cache', ['run-cache']],
  ['what is the run cache of DVC?', ['run-cache']],
  ['caches', ['cache']],
  ['lock', ['dvc.lock']],
  ['cache on a server', []],
  ['run', []],
  ['', []],
] as const)('"%s" asks for %j', ([query, names]) => {
  expect(findTerms(TERMS, query).map(({ term }) => term)).toEqual(names);
});
