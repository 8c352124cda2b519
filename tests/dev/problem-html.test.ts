import { expect, test } from 'vitest';
import type { Problem } from '../../src/catalogue/problem.ts';
import { problemPage, problemPanel } from '../../src/dev/problem-html.ts';

const OWN = 'patterns/data/a.mdx';
const problem = (file: string, message: string): Problem => ({
  file,
  line: 7,
  rule: 'word',
  message,
  fix: 'leave it out',
});

/** What a reader sees of HTML. */
const text = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('a problem has file, line, rule with its page, and fix; the own ones come first', () => {
  const html = problemPanel([problem('patterns/data/b.mdx', 'two'), problem(OWN, 'one')], OWN);
  expect(text(html)).toBe(
    '2 problems patterns/data/a.mdx:7 one ( word ). Fix: leave it out patterns/data/b.mdx:7 two ( word ). Fix: leave it out',
  );
  expect(html).toContain('href="/rules/word/"');
});

test('nothing is shown where there is nothing to say, and the walkthrough alone where it is', () => {
  expect(problemPanel([], OWN)).toBe('');
  expect(text(problemPanel([], OWN, 'Walkthrough: passed.'))).toBe('Walkthrough: passed.');
});

test('what stands in a page does not run in the browser of who writes it', () => {
  const html = problemPage([problem(OWN, '<script>alert(1)</script>')], OWN);
  expect(html).not.toContain('<script>alert');
});
