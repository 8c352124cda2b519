import { expect, test } from 'vitest';
import { choices, decisions, mistakes } from '../../../src/catalogue/guide/choosing.ts';
import { parsePage } from '../../../src/catalogue/page.ts';
import { pageText } from '../../walkthrough/catalogue.ts';

const page = (slug: string, front: Readonly<Record<string, unknown>> = {}) =>
  parsePage(`patterns/data/${slug}.mdx`, pageText('', { title: slug, ...front }));
const among = (...ids: readonly string[]) => ({
  choose: { when: 'it is', not: 'it is not', among: ids },
});
const slugs = (pages: readonly { readonly slug: string }[]) => pages.map(({ slug }) => slug);

const hard = page('ann', { level: 'advanced', ...among('same-time') });
const easy = page('zoe', { level: 'starter', ...among('same-time', 'sharing') });
const middle = page('bob', { level: 'intermediate', ...among() });
const guide = page('guide', { kind: 'guide', choose: undefined });
const wrong = page('wrong', { kind: 'anti-pattern', choose: undefined });
const right = page('right', { related: [{ page: 'data/wrong', as: 'prevents' }] });

test('pages to choose from come by level, then by title; others are left out', () => {
  expect(slugs(choices([hard, middle, guide, wrong, easy]))).toEqual(['zoe', 'bob', 'ann']);
});

test('a decision lists the pages that say they are an answer to it', () => {
  const found = decisions([hard, middle, easy]).map(({ id, pages }) => [id, slugs(pages)]);
  expect(found).toEqual([
    ['same-time', ['zoe', 'ann']],
    ['only-new', []],
    ['sharing', ['zoe']],
  ]);
});

test('a mistake names the pages that prevent it', () => {
  const found = mistakes([wrong, easy], [wrong, easy, right]);
  expect(found.map(({ page, prevention }) => [page.slug, slugs(prevention)])).toEqual([
    ['wrong', ['right']],
  ]);
});
