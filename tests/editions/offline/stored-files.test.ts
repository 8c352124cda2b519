import { expect, test } from 'vitest';
import { storedFiles } from '../../../src/editions/offline/stored-files.ts';

test.for([
  ['parallel/parallel-stages/index.html', true],
  ['404.html', true],
  ['assets/a.css', true],
  ['search-index.js', true],
  ['favicon.svg', true],
  ['site.webmanifest', true],
  ['icons/192.png', true],
  ['examples/parallel-stages.zip', true],
  ['parallel/parallel-stages.sh', true],
  ['sw.js', false],
  ['edition.json', false],
  ['downloads.json', false],
  ['dvc-project-design-patterns.zip', false],
  ['robots.txt', false],
  ['llms.txt', false],
  ['sitemap.xml', false],
  ['parallel/parallel-stages.png', false],
] as const)('%s is stored: %s', ([file, isStored]) => {
  expect(storedFiles([file])).toEqual(isStored ? [file] : []);
});

test('the list is sorted, so that two builds give the same', () => {
  expect(storedFiles(['b.html', 'a.html', 'a/index.html'])).toEqual([
    'a.html',
    'a/index.html',
    'b.html',
  ]);
});
