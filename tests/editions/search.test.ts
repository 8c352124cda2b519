import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { parsePage } from '../../src/catalogue/page.ts';
import { excerptOf, marked } from '../../src/client/search/excerpt.ts';
import { findPages, INDEX_OPTIONS } from '../../src/client/search/options.ts';
import { pack, unpack } from '../../src/client/search/pack.ts';
import { normalise, pieces, tokenize, tokenizeQuery } from '../../src/client/search/text.ts';
import { searchDocuments } from '../../src/editions/search/documents.ts';
import { searchScripts } from '../../src/editions/search/script.ts';

const KB = 1024;
const PARALLEL_STAGES = 'pipelines/parallel-stages';

const { pages } = readPages(fileURLToPath(new URL('../..', import.meta.url)));
const documents = searchDocuments(pages);
const index = new MiniSearch(INDEX_OPTIONS);
index.addAll(documents);
const find = (query: string) => findPages(index, query);
const idsOf = (query: string): string[] => find(query).results.map(({ id }) => id);

describe('a query finds', () => {
  test.for<readonly [what: string, query: string, id: string]>([
    ['a problem', 'busy', PARALLEL_STAGES],
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
    ['a word of the text', 'forest recurrent network', PARALLEL_STAGES],
  ])('%s: %s', ([, query, id]) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  test('every page with an equal title when one word of it has a typing error', () => {
    expect(idsOf('paralel').slice(0, 2).sort()).toEqual([
      'pipelines/parallel-pipelines',
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

describe('what the search knows of a page', () => {
  const source = [
    '---',
    'title: Small Page',
    'summary: One page.',
    'kind: practice',
    'level: starter',
    'features: [repro --single-item]',
    'since: 1.0.0',
    'problems: [It is late.]',
    '---',
    '',
    '## Problem',
    '',
    'Trains [left](https://example.org/hidden) the *station*. `-s` (`--single-item`).',
    'Training again, late.',
    '',
    '```console',
    '$ dvc repro -q train && echo done',
    '$ dvc repro',
    '$ PORT=80 python -m dvc exp run -n=one \\',
    '> --queue | git worktree add ../x',
    "ERROR: failed to pull 'secret.csv'",
    'ordinary output',
    '[1]',
    '```',
    '',
    '```python',
    'invisible = 1',
    '```',
  ].join('\n');
  const [document] = searchDocuments([parsePage('patterns/practices/small.mdx', source)]);

  test('its commands, without operands and without parts of others', () => {
    expect(document?.commands).toEqual(['dvc repro -q', 'dvc exp run -n']);
  });

  test('both names of an option, where the text gives both', () => {
    expect(document?.features).toEqual(['repro -s --single-item']);
  });

  test('words of text, messages and other programs, each once and no known one', () => {
    expect(document?.words).toEqual(
      'add again done echo error failed git left pull station trains worktree'.split(' '),
    );
  });
});

describe('the script of the index', () => {
  test.for([
    ['nothing', []],
    ['the catalogue', documents],
    ['more pages than there are letters', manyDocuments(400)],
  ] as const)('gives the same documents again: %s', ([, given]) => {
    expect(unpack(JSON.parse(JSON.stringify(pack(given))))).toEqual(given);
  });

  test('assigns plain data', async () => {
    const [first] = await searchScripts(documents);
    const scope: { catalogueSearch?: ReturnType<typeof pack> } = {};
    new Function('window', first?.code ?? '')(scope);
    expect(scope.catalogueSearch).toEqual(pack(documents));
  });

  test('is within its budget, and so is the code', async () => {
    const scripts = await searchScripts(documents);
    const [data = 0, code = 0] = scripts.map(
      (script) => gzipSync(script.code, { level: 9 }).length,
    );
    expect(scripts.map(({ file }) => file)).toEqual(['search-index.js', 'search.js']);
    expect(data / documents.length).toBeLessThanOrEqual(0.6 * KB);
    expect(code).toBeLessThanOrEqual(10 * KB);
  });
});

function manyDocuments(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: `a/b-${i}`,
    title: `Title ${i}`,
    summary: '',
    aliases: [],
    problems: [],
    features: [],
    commands: [],
    words: i % 399 === 0 ? ['"quoted\\', '--option', 'rare', 'rarely'] : ['--option', 'zebra'],
  }));
}

describe('a text is cut into what it is found by', () => {
  test.for([
    ['dvc --wait-for-lock', ['dvc', '--wait-for-lock', 'wait', 'for', 'lock']],
    ['repro -s', ['repro', '-s', 's']],
    ['`-j`?', ['-j', 'j']],
    ['dvc.yaml train_rf', ['dvc', 'yaml', 'train', 'rf']],
    ["didn't", ['didnt']],
    ['fan-out', ['fan', 'out']],
    ['', []],
  ] as const)('%s', ([text, tokens]) => {
    expect(tokenize(text)).toEqual(tokens);
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('a query keeps an option as it was typed', () => {
    expect(tokenizeQuery('repro --wait-for')).toEqual(['repro', '--wait-for']);
  });

  test.for<readonly [words: string, form: string]>([
    ['caches cached caching cache', 'cach'],
    ['runs running run', 'run'],
    ['copies copied copy', 'copy'],
    ['process processes', 'process'],
    ['string strings', 'string'],
    ['status', 'status'],
    ['--Force', '--force'],
  ])('%s is found as %s', ([words, form]) => {
    expect(words.split(' ').map(normalise)).toEqual(words.split(' ').map(() => form));
  });
});

describe('an excerpt', () => {
  const small = {
    id: 'a/b',
    title: 'Parallel Stages',
    summary: 'Run stages.',
    aliases: ['Siblings'],
    problems: ['A file is busy.', 'A lock is busy.'],
    features: ['--wait-for-lock'],
    commands: ['dvc repro -s'],
    words: ['forest', 'overlap'],
  };
  test.for([
    ['the summary when nothing else fits better', ['parallel'], 'Run stages.', []],
    ['the problem with the most words', ['busy', 'lock'], 'A lock is busy.', []],
    ['an alias', ['sibling'], 'Also called Siblings.', []],
    ['a command', ['-s'], 'dvc repro -s', []],
    ['words of the text', ['overlap', 'run'], 'Run stages.', ['overlap']],
  ] as const)('shows %s', ([, terms, text, inText]) => {
    const excerpt = excerptOf(small, terms);
    expect(excerpt.spans.map((span) => span.text).join('')).toBe(text);
    expect(excerpt.inText).toEqual(inText);
  });

  test('marks whole words and options', () => {
    const hits = marked('dvc --wait-for-lock repro, locked', ['lock']).filter(({ isHit }) => isHit);
    expect(hits.map(({ text }) => text)).toEqual(['--wait-for-lock', 'locked']);
  });
});
