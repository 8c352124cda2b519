import { expect, test } from 'vitest';
import { toDifferences } from '../../../src/walkthrough/versions/differences.ts';

const failure = { rule: 'output-differs', message: 'something else', fix: '--update' } as const;

test('a difference is no failure: it has a line, a command and a diff, and no fix', () => {
  const report = {
    page: 'a/b',
    file: 'patterns/a/b.mdx',
    milliseconds: 10,
    steps: [
      { kind: 'graph', line: 2, title: 'dvc dag', status: 'failed', failure },
      { kind: 'command', line: 3, title: 'true', status: 'passed', exit: 0 },
      { kind: 'command', line: 4, title: 'dvc', status: 'failed', failure, exit: 1 },
      { kind: 'command', line: 5, title: 'sleep', status: 'failed', failure },
      { kind: 'command', line: 6, title: 'true', status: 'skipped' },
    ],
  } as const;
  const { message } = failure;
  expect(toDifferences(report)).toEqual({
    page: 'a/b',
    file: 'patterns/a/b.mdx',
    milliseconds: 10,
    missing: [],
    commands: 2,
    differences: [
      { line: 2, command: undefined, message },
      { line: 4, command: 'dvc', message },
      { line: 5, command: 'sleep', message },
    ],
    notReached: 1,
  });
});
