import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { TERMS } from '../../../src/catalogue/guide/terms.ts';

const ids = new Set(readPages(process.cwd()).pages.map(({ id }) => id));

describe('the glossary', () => {
  test('stands in the order of the alphabet', () => {
    const names = TERMS.map(({ name }) => name.replaceAll(/\W|_/g, ' ').trim());
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('has each word once', () => {
    const words = TERMS.flatMap(({ forms }) => forms);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
  });

  test.for(TERMS)('says in whole sentences what "$name" is', ({ meaning, forms }) => {
    expect(meaning).toMatch(/^[A-Z`].*\.$/);
    expect(forms.length).toBeGreaterThan(0);
  });

  test.for(TERMS.filter(({ page }) => page))('shows "$name" on a page that exists', ({ page }) => {
    expect(ids).toContain(page);
  });
});
