import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { findPages, INDEX_OPTIONS } from '../../../src/client/search/options.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';

const PARALLEL_STAGES = 'parallel/parallel-stages';

const { pages } = readPages('');

const documents = searchDocuments(pages);

const index = new MiniSearch(INDEX_OPTIONS);

index.addAll(documents);

const find = (query: string) => findPages(index, query);

const idsOf = (query: string): string[] => find(query).results.map(({ id }) => id);

describe('a query finds', () => {
  test.for<readonly [what: string, query: string, id: string]>([
    ['a problem', 'second one says file is busy', PARALLEL_STAGES],
    ['an option', '-s', PARALLEL_STAGES],
    ['a title', 'parallel stages', PARALLEL_STAGES],
    ['a title with a typing error', 'paralel stages', PARALLEL_STAGES],
    ['an alias', 'siblings', PARALLEL_STAGES],
    ['a feature in words', 'wait for lock', PARALLEL_STAGES],
    ['a feature as it is written', '--wait-for-lock', PARALLEL_STAGES],
    ['beginnings', 'paral sibl', PARALLEL_STAGES],
    ['a feature with a typing error', '--wait-for-lok', PARALLEL_STAGES],
    ['a beginning', 'sib', PARALLEL_STAGES],
    ['a question', 'is there a -j for dvc repro?', PARALLEL_STAGES],
    ['another form of a word', 'caching on a shared server', 'storage/shared-cache'],
    ['a command of DVC', 'dvc queue start', 'experiments/queued-sweep'],
    ['a command of another program', 'git worktree', 'parallel/isolated-worker'],
    ['a word of the text', 'hashing and caching take turns', PARALLEL_STAGES],
  ])('%s: %s', ([, query, id]) => {
    expect(idsOf(query)[0]).toBe(id);
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
    expect(results.slice(0, 2).map(({ id }) => id)).toContain(PARALLEL_STAGES);
    expect(note).toBe('with some of these words');
  });

  test('a short word with a typing error', () => {
    expect(idsOf('lok busy')).toContain(PARALLEL_STAGES);
    expect(find('lok busy').note).toBe('with similar words');
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
