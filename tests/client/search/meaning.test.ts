import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { createIndex } from '../../../src/client/search/index.ts';
import { synonymsOf, wordsOfPhrases } from '../../../src/client/search/meaning.ts';
import { SYNONYMS } from '../../../src/client/search/synonyms.ts';
import { normalise } from '../../../src/client/search/text.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';

test.for([
  ['parallel', 'concurrent'],
  ['concurrent', 'parallel'],
  ['databases', 'postgres'],
] as const)('%s may mean %s', ([word, other]) => {
  expect(synonymsOf(normalise(word) ?? '')).toContain(normalise(other));
});

test('a word that is in no line means itself', () => {
  expect(synonymsOf('zebra')).toEqual([]);
});

test.for([
  ['Two runs at the same time', ['parallel']],
  ['my data set is out of date', ['dataset', 'stale']],
  ['a zebra', []],
] as const)('"%s" means %j, too', ([query, words]) => {
  expect(wordsOfPhrases(query)).toEqual(words);
});

describe('the file of synonyms', () => {
  const { terms } = createIndex(searchDocuments(readPages('').pages));
  const isKnown = (word: string) => terms.has(normalise(word) ?? '');

  test('has no fault', () => {
    expect(SYNONYMS.flatMap((line) => faultsOf(line, isKnown))).toEqual([]);
  });

  test.for([
    ['cache', 'alone'],
    ['cache, Store', 'capitals'],
    ['cache, the', 'says nothing'],
    ['cache, caches', 'twice'],
    ['at once, cache', 'begins with a phrase'],
    ['zebra, quagga', 'no page has a word of it'],
  ] as const)('could not have the line "%s": %s', ([line, fault]) => {
    expect(faultsOf(line, isKnown)).toEqual([`${line}: ${fault}`]);
  });
});

/** What is wrong with a line of the file. */
function faultsOf(line: string, isKnown: (word: string) => boolean): string[] {
  const all = line.split(', ');
  const words = all.filter((one) => !one.includes(' '));
  const forms = words.map((word) => normalise(word));
  const faults: Readonly<Record<string, boolean>> = {
    alone: all.length < 2,
    capitals: line !== line.toLowerCase(),
    'says nothing': forms.includes(null),
    twice: new Set(forms).size < words.length,
    'begins with a phrase': all[0] !== words[0],
    'no page has a word of it': !words.some(isKnown),
  };
  return Object.entries(faults).flatMap(([fault, isFault]) => (isFault ? `${line}: ${fault}` : []));
}
