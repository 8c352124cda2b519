import { describe, expect, test } from 'vitest';
import { driftIssue } from '../../../src/walkthrough/reporters/issue.ts';

const SAME = {
  page: 'a/same',
  file: 'patterns/a/same.mdx',
  milliseconds: 1,
  missing: [],
  commands: 7,
  differences: [],
  notReached: 0,
};
const difference = (line: number) => ({
  line,
  command: 'dvc repro',
  message: 'the output differs',
  diff: [
    { op: 'missing', expected: 'old' },
    { op: 'extra', actual: 'new' },
  ] as const,
});
const OTHER = { ...SAME, page: 'a/other', file: 'patterns/a/other.mdx' };
const VERSIONS = { dvc: '3.70.0', pinned: '3.67.1' };

describe('the issue about a newer DVC', () => {
  test('is none where no page differs', () => {
    expect(driftIssue({ ...VERSIONS, pages: [SAME] })).toBeUndefined();
  });

  test('names the version, and shows each page that differs with file, line, command and diff', () => {
    const pages = [SAME, { ...OTHER, differences: [difference(9)] }];
    const { title, body } = driftIssue({ ...VERSIONS, pages }) ?? { title: '', body: '' };
    expect(title).toBe('Pages differ with DVC 3.70.0');
    expect(body).toContain('One page shows what DVC 3.70.0 does not print.');
    expect(body).toContain(
      '  patterns/a/other.mdx:9  the output differs\n    $ dvc repro\n    - old\n    + new\n',
    );
    expect(body).not.toContain('a/same');
  });

  test('is short enough for GitHub, and ends with a whole line', () => {
    const differences = Array.from({ length: 5000 }, (_, i) => difference(i));
    const { body } = driftIssue({ ...VERSIONS, pages: [{ ...OTHER, differences }] }) ?? {
      body: '',
    };
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(
      /\n {4}[-+$] \w+(?: \w+)?\n\n… The rest is in the artifact of the run\.\n``````\n$/,
    );
  });
});
