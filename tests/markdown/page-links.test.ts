import { pathToFileURL } from 'node:url';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { pageLinks } from '../../src/markdown/page-links.ts';

test.for([
  ['[a](../data/b.mdx)', '/data/b/'],
  ['[a](../data/b.mdx#c-d)', '/data/b/#c-d'],
  ['[a](b.mdx)', '/parallel/b/'],
  ['[a][b]\n\n[b]: ./b.mdx#c', '/parallel/b/#c'],
  ['[a](#c)', '#c'],
  ['[a](https://a.org/b.mdx)', 'https://a.org/b.mdx'],
])('in a page of parallel, %j leads to %j', async ([text = '', address]) => {
  const processor = await createSatteriMarkdownProcessor({ mdastPlugins: [pageLinks] });
  const fileURL = pathToFileURL('patterns/parallel/page.mdx');
  const { code } = await processor.render(text, { fileURL });
  expect(/href="([^"]*)"/.exec(code)?.[1]).toBe(address);
});
