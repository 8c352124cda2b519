import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { anchors } from '../../../src/catalogue/text/anchors.ts';

const HEADINGS = [
  'Problem',
  'When not to use it',
  'Problem',
  'Problem 1',
  'It’s `dvc repro --dry`: a (small) “trap”!',
  'Ümlaut & 日本 – 2²',
  'Problem',
];

test('the anchors of headings are those that Astro makes', async () => {
  const processor = await createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });
  const { metadata } = await processor.render(HEADINGS.map((text) => `## ${text}\n`).join('\n'));
  const plain = HEADINGS.map((text) => text.replaceAll('`', ''));
  expect(anchors(plain)).toEqual(metadata.headings.map(({ slug }) => slug));
  expect(new Set(anchors(plain)).size).toBe(HEADINGS.length);
});
