import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { pack, unpack } from '../../../src/client/search/pack.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';
import { searchScripts } from '../../../src/editions/search/script.ts';

const KB = 1024;

const { pages } = readPages('');

const documents = searchDocuments(pages);

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
    messages: [],
    commands: [],
    words: i % 399 === 0 ? ['"quoted\\', '--option', 'rare', 'rarely'] : ['--option', 'zebra'],
  }));
}
