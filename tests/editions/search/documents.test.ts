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

  test('its commands, without operands and without parts of others', () => {
    expect(document?.commands).toEqual(['dvc repro -q', 'dvc exp run -n']);
  });

  test('both names of an option, where the text gives both', () => {
    expect(document?.features).toEqual(['repro -s --single-item']);
  });

  test('words of what DVC complains about, without names of files', () => {
    expect(document?.messages).toEqual(['error', 'failed', 'pull']);
  });

  test('words of text and other programs, each once and no known one', () => {
    expect(document?.words).toEqual(
      'add again done echo git left station trains worktree'.split(' '),
    );
  });
});
