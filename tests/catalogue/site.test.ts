import { expect, test } from 'vitest';
import { wholeAddress } from '../../src/catalogue/site.ts';

test.for([
  ['/pipelines/', 'https://a.org', 'https://a.org/pipelines/'],
  ['/pipelines/', 'https://a.org/b', 'https://a.org/b/pipelines/'],
  ['site.png', 'https://a.org/b/', 'https://a.org/b/site.png'],
  ['/', 'https://a.org/b', 'https://a.org/b/'],
] as const)('%s of the site %s is %s', ([path, site, address]) => {
  expect(wholeAddress(path, new URL(site))).toBe(address);
});
