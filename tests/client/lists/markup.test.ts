import { expect, test } from 'vitest';
import { cardHtml, problemHtml } from '../../../src/client/lists/markup.ts';

const CARD = { href: '/a/b/?x&y', title: 'A < B', text: 'It "works".', glyph: '<svg/>' };

test('a card has its title as a link, and escapes what is text', () => {
  expect(cardHtml(CARD)).toBe(
    '<li class="card"><svg/><h3><a href="/a/b/?x&amp;y">A &lt; B</a></h3><p>It &quot;works&quot;.</p></li>',
  );
  expect(cardHtml(CARD, 'h2')).toContain('<h2><a ');
});

test('a problem leads to its page, and names it', () => {
  expect(problemHtml(CARD)).toBe(
    '<li><svg/><a href="/a/b/?x&amp;y">It &quot;works&quot;.</a> <span class="quiet">A &lt; B</span></li>',
  );
});
