import { expect, test } from 'vitest';
import { toPageLink } from '../../../src/catalogue/text/page-link.ts';

test.for([
  ['../data/a.mdx', { page: 'data/a', anchor: undefined }],
  ['../data/a.mdx#b-c', { page: 'data/a', anchor: 'b-c' }],
  ['a.mdx#b', { page: 'parallel/a', anchor: 'b' }],
  ['./a.mdx', { page: 'parallel/a', anchor: undefined }],
  ['../../data/a.mdx', undefined],
  ['../data/a.md', undefined],
  ['../data/a', undefined],
  ['/data/a.mdx', undefined],
  ['https://a.org/b/c.mdx', undefined],
  ['javascript:a.mdx', undefined],
] as const)('from a page of parallel, %j leads to %j', ([url, link]) => {
  expect(toPageLink(url, 'parallel')).toEqual(link);
});
