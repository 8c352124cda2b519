import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { anchors } from '../../../src/catalogue/text/anchors.ts';
import { type Excerpt, excerptOf, marked } from '../../../src/client/search/excerpt.ts';
import { createIndex } from '../../../src/client/search/index.ts';
import { findPages } from '../../../src/client/search/rank.ts';
import { smallDocument } from './small.ts';

const index = createIndex([smallDocument()]);

function excerptFor(query: string): Excerpt | undefined {
  const [result] = findPages(index, query).results;
  return result && excerptOf(result);
}

describe('a result shows a line, and leads to its section:', () => {
  test.for<readonly [what: string, query: string, text: string, inText: string[], name?: string]>([
    ['the summary when the title says it all', 'parallel', 'Run stages.', []],
    ['the problem with the most words, of the whole page', 'busy lock', 'A lock is busy.', []],
    ['an alias', 'sibling', 'Also called Siblings.', []],
    ['a command', 'repro -s', 'dvc repro -s', [], 'Try it'],
    ['an option', '--wait-for-lock', 'Uses --wait-for-lock.', [], 'Try it'],
    ['an error line', 'it is refused', 'ERROR: … is refused by:', [], 'When not to'],
    [
      'words of the text',
      'overlap overload',
      'Run stages.',
      ['overlap', 'overload'],
      'When not to',
    ],
    ['what the line does not say', 'run a forest', 'Run stages.', ['forest'], 'Problem'],
    ['a synonym where the word itself is not', 'blocked', 'A file is busy.', []],
  ])('%s: %s', ([, query, text, inText, name]) => {
    const excerpt = excerptFor(query);
    expect(excerpt?.spans.map((span) => span.text).join('')).toBe(text);
    expect(excerpt?.inText).toEqual(inText);
    expect(excerpt?.section?.name).toBe(name);
  });

  test('by its anchor', () => {
    expect(excerptFor('it is refused')?.section?.anchor).toBe('when-not-to');
  });

  test('which its name gives, on every page of the catalogue', () => {
    const sections = readPages('').pages.flatMap(({ headings }) =>
      headings.filter(({ depth }) => depth === 2),
    );
    expect(sections.filter(({ text, anchor }) => anchors([text])[0] !== anchor)).toEqual([]);
  });
});

test('whole words and options are marked', () => {
  const hits = marked('dvc --wait-for-lock repro, locked', ['lock']).filter(({ isHit }) => isHit);
  expect(hits.map(({ text }) => text)).toEqual(['--wait-for-lock', 'locked']);
});
