import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { searchDocuments } from '../../../src/editions/search/documents.ts';

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
    '## Not tried here',
    '',
    '- **S3**: nothing.',
    '',
    '## More',
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

  test('its sections', () => {
    expect(document?.sections).toEqual(['Problem', 'Not tried here', 'More']);
  });

  test('its commands, without operands and without parts of others', () => {
    expect(document?.commands).toEqual([
      { text: 'dvc exp run -n', section: 3 },
      { text: 'dvc repro -q', section: 3 },
    ]);
  });

  test('both names of an option, where the text gives both, and where it is first', () => {
    expect(document?.features).toEqual([{ text: 'repro -s --single-item', section: 1 }]);
  });

  test('what DVC complains about, without names of files', () => {
    expect(document?.messages).toEqual([{ text: 'ERROR: failed to pull …', section: 3 }]);
  });

  test('words of text and other programs, each once and no known one', () => {
    expect(document?.words.map(({ text }) => text)).toEqual(
      'add again done echo git left station trains worktree'.split(' '),
    );
  });

  test('where a word is, and whether it is frequent', () => {
    const { words = [] } = document ?? {};
    expect(words.find(({ text }) => text === 'trains')).toEqual({
      text: 'trains',
      section: 1,
      strength: 1,
    });
    expect(words.find(({ text }) => text === 'git')).toEqual({
      text: 'git',
      section: 3,
      strength: 0,
    });
  });
});
