import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { INDEX_OPTIONS } from '../../../src/client/search/options.ts';
import { findPages } from '../../../src/client/search/rank.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';

const PARALLEL_STAGES = 'parallel/parallel-stages';

const { pages } = readPages('');

const documents = searchDocuments(pages);

const index = new MiniSearch(INDEX_OPTIONS);

index.addAll(documents);

const find = (query: string) => findPages(index, documents, query);

const idsOf = (query: string): string[] => find(query).results.map(({ document }) => document.id);

describe('a query finds', () => {
  test.for<readonly [what: string, query: string, id: string]>([
    ['a problem', 'second one says file is busy', PARALLEL_STAGES],
    ['an option', '-s', PARALLEL_STAGES],
    ['a title', 'parallel stages', PARALLEL_STAGES],
    ['a title with a typing error', 'paralel stages', PARALLEL_STAGES],
    ['an alias', 'siblings', PARALLEL_STAGES],
    ['a feature in words', 'wait for lock', 'practices/locks-for-users'],
    ['a feature as it is written', '--wait-for-lock', PARALLEL_STAGES],
    ['beginnings', 'paral sibl', PARALLEL_STAGES],
    ['a feature with a typing error', '--wait-for-lok', PARALLEL_STAGES],
    ['a beginning', 'sib', PARALLEL_STAGES],
    ['a question', 'is there a -j for dvc repro?', PARALLEL_STAGES],
    ['another form of a word', 'caching on a shared server', 'storage/shared-cache'],
    ['a command of DVC', 'dvc queue start', 'experiments/queued-sweep'],
    ['a command of another program', 'git worktree', 'parallel/isolated-worker'],
    ['a word of the text', 'hashing and caching take turns', PARALLEL_STAGES],
  ])('%s, among the first three: %s', ([, query, id]) => {
    expect(idsOf(query).slice(0, 3)).toContain(id);
  });

  test('every page with an equal title when one word of it has a typing error', () => {
    expect(idsOf('paralel').slice(0, 2).sort()).toEqual([
      'parallel/parallel-pipelines',
      PARALLEL_STAGES,
    ]);
  });

  test('a message that was pasted, with names of another project', () => {
    const { results, note } = find(
      "ERROR: failed to reproduce 'mine': '/data/mine.csv' is busy, it is being blocked by:",
    );
    expect(results.slice(0, 3).map(({ document }) => document.id)).toContain(PARALLEL_STAGES);
    expect(note).toBe('');
  });

  test('a short word with a typing error', () => {
    expect(idsOf('lok busy')).toContain(PARALLEL_STAGES);
    expect(find('lok busy').note).toMatch(/^with (?:similar|some of these) words$/);
  });

  test.for(['', '  ', '?', 'zzzzqqqq'])('nothing for "%s"', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  test('each page by its title', () => {
    const missing = documents.filter(({ id, title }) => idsOf(title)[0] !== id);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('each page by each of its problems, among the first three', () => {
    const missing = documents.flatMap(({ id, problems }) =>
      problems.filter((problem) => !idsOf(problem).slice(0, 3).includes(id)),
    );
    expect(missing).toEqual([]);
  });
});

/** Query, the pages that answer it, and what kind of query it is. */
type Query = readonly [query: string, pages: string, kind: string];
const ids = new Set(documents.map(({ id }) => id));

/** Of how many queries the right page is first, and among the first three; a query without a page is left out. */
function hitRates(file: string): { first: number; three: number } {
  const queries = JSON.parse(
    readFileSync(`tests/client/search/queries/${file}.json`, 'utf8'),
  ) as readonly Query[];
  const places = queries.flatMap(([query, pages]) => {
    const right = pages.split('|').filter((id) => ids.has(id));
    return right.length > 0 ? [idsOf(query).findIndex((id) => right.includes(id))] : [];
  });
  expect(places.length).toBeGreaterThan(30);
  const share = (most: number) =>
    places.filter((place) => place >= 0 && place < most).length / places.length;
  return { first: share(1), three: share(3) };
}

test.for([
  ['taken from threads', 'readers', 0.85, 0.97],
  // Written before the ranking was touched, and not looked at while it was.
  ['in other words', 'paraphrases', 0.65, 0.85],
] as const)('queries %s find the right page', ([, file, first, three]) => {
  const rates = hitRates(file);
  expect(rates.first).toBeGreaterThanOrEqual(first);
  expect(rates.three).toBeGreaterThanOrEqual(three);
});
