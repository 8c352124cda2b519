import { expect, test } from 'vitest';
import { searchTerms } from '../../../src/editions/search/terms.ts';

test('a word of the glossary leads to its anchor, and has no marks of code', () => {
  const term = { id: 'cache', name: 'cache', forms: ['cache'], meaning: 'A folder: `.dvc/cache`.' };
  expect(searchTerms([term])).toEqual([
    { term: 'cache', text: 'A folder: .dvc/cache.', href: 'glossary#cache' },
  ]);
});
