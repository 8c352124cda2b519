import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Selectors of the rules that use the accent, but for the one that defines it. */
function accented(css: string): string[] {
  return [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, , declarations = '']) => declarations.includes('var(--accent'))
    .map(([, selector = '']) => selector.trim());
}

/** What the page is about: stages in focus, and their lines. */
const FOCUS = /\.focus\b|\bmark\b/;

test('the accent has one meaning: what the page is about', () => {
  const rules = globSync('src/**/*.css').flatMap((file) => accented(readFileSync(file, 'utf8')));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((selector) => !FOCUS.test(selector))).toEqual([]);
});

test('another meaning would be seen', () => {
  const rules = accented('.focus { color: var(--accent) } a:hover { color: var(--accent) }');
  expect(rules.filter((selector) => !FOCUS.test(selector))).toEqual(['a:hover']);
});
