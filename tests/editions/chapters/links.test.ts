import { expect, test } from 'vitest';
import { byAddress, placeLink } from '../../../src/editions/chapters/links.ts';

const PAGE = 'parallel/parallel-stages';
const keys = byAddress(['parallel', PAGE, 'data/database-snapshot', 'glossary']);
const CANONICAL = `https://a.example/dvc/${PAGE}/`;

test.for([
  ['../../data/database-snapshot/index.html', '#data-database-snapshot'],
  ['../../data/database-snapshot/index.html#why', '#data-database-snapshot--why'],
  ['../../parallel/index.html', '#parallel'],
  ['../../glossary/index.html#dvc-lock', '#glossary--dvc-lock'],
  ['#pitfalls', '#parallel-parallel-stages--pitfalls'],
  ['https://doc.dvc.org/', 'https://doc.dvc.org/'],
  ['../../examples/parallel-stages/index.html', undefined],
] as const)('a link to %s leads to %s', ([href, target]) => {
  expect(placeLink(href, PAGE, keys)).toBe(target);
});

test.for([
  [
    '../../examples/parallel-stages/index.html#file-dvc-yaml',
    'https://a.example/dvc/examples/parallel-stages/index.html#file-dvc-yaml',
  ],
  ['../../glossary/index.html', '#glossary'],
] as const)('where the site has an address, a link to %s leads to %s', ([href, target]) => {
  expect(placeLink(href, PAGE, keys, CANONICAL)).toBe(target);
});
