import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { TERMS } from '../../../src/catalogue/guide/terms.ts';
import type { SearchData } from '../../../src/client/search/document.ts';
import { pack, unpack } from '../../../src/client/search/pack.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';
import { searchScripts } from '../../../src/editions/search/script.ts';
import { searchTerms } from '../../../src/editions/search/terms.ts';
import { smallDocument } from '../../client/search/small.ts';

const KB = 1024;

const { pages } = readPages('');

const data = { documents: searchDocuments(pages), terms: searchTerms(TERMS) };

describe('the script of the index', () => {
  test.for<readonly [what: string, given: SearchData]>([
    ['nothing', { documents: [], terms: [] }],
    ['one page', { documents: [smallDocument()], terms: [] }],
    ['the catalogue', data],
  ])('gives the same data again: %s', ([, given]) => {
    expect(unpack(JSON.parse(JSON.stringify(pack(given))))).toEqual(given);
  });

  test('assigns plain data', async () => {
    const [first] = await searchScripts(data);
    const scope: { catalogueSearch?: ReturnType<typeof pack> } = {};
    new Function('window', first?.code ?? '')(scope);
    expect(scope.catalogueSearch).toEqual(pack(data));
  });

  test('is within its budget, and so is the code', async () => {
    const scripts = await searchScripts(data);
    const [index = 0, code = 0] = scripts.map(
      (script) => gzipSync(script.code, { level: 9 }).length,
    );
    expect(scripts.map(({ file }) => file)).toEqual(['search-index.js', 'search.js']);
    expect(index / pages.length).toBeLessThanOrEqual(0.6 * KB);
    expect(code).toBeLessThanOrEqual(10 * KB);
  });
});
