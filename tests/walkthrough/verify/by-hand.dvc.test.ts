import { describe, expect, test } from 'vitest';
import { failures } from '../../../src/walkthrough/report.ts';
import { consoleFence, failed, lineOf, pageText, verify } from '../catalogue.ts';

/** A DVC project with one stage. */
const EXAMPLE = {
  'examples/tiny/.dvc/config': '[core]\n    analytics = false\n',
  'examples/tiny/dvc.yaml': 'stages:\n  a:\n    cmd: echo 1 > a.txt\n    outs:\n      - a.txt\n',
  'requirements.txt': 'dvc==3.67.1\n',
};
const GRAPH = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["a"]\n```';
const front = { example: 'tiny' };

/** What fails when a reader follows the transcripts. */
async function byHand(transcripts: readonly string[], extent: 'first' | 'whole') {
  const source = pageText(
    [GRAPH, ...transcripts.map((text) => consoleFence(text))].join('\n\n'),
    front,
  );
  const report = await verify(source, EXAMPLE, { byHand: extent });
  return { source, found: failed(report), steps: report.steps };
}

describe('a page that is followed by hand', () => {
  test('begins with the zip, a repository and one commit, in a folder that it calls ~', async () => {
    const { found, steps } = await byHand(
      [
        '$ pwd\n~/tiny\n$ git status --short --branch\n## main\n$ git log --format=%s\nStart\n$ ls ..\nrequirements.txt\ntiny\ntiny.zip',
      ],
      'whole',
    );
    expect(found).toEqual([]);
    expect(steps.slice(0, 3).map(({ kind, title }) => [kind, title])).toEqual([
      ['begin', 'python3 -m zipfile -e tiny.zip .'],
      ['begin', 'cd tiny'],
      ['begin', 'git init -q -b main'],
    ]);
  });

  test.for([
    ['that ~ is HOME', '$ cd ~ && pwd\n~'],
    [
      'a branch name that Git does not give by itself',
      '$ git init -q ../b && git -C ../b branch --show-current\nmain',
    ],
    ['that times are pinned', '$ git log --format=%ad --date=short\n2026-01-01'],
    ['pinned threads', '$ echo "$OMP_NUM_THREADS"\n1'],
    ['that Python writes no bytecode', '$ echo "$PYTHONDONTWRITEBYTECODE"\n1'],
  ])('is refused when it relies on %s', async ([, transcript = '']) => {
    const { source, found } = await byHand([transcript], 'whole');
    const line = lineOf(source, transcript.split('\n')[0] ?? '');
    expect(found).toEqual([`patterns/practices/test.mdx:${line} output-differs`]);
  });

  test('ends after its first transcript when no more is asked for', async () => {
    const { found, steps } = await byHand(['$ true', '$ false'], 'first');
    expect(found).toEqual([]);
    expect(steps.filter(({ kind }) => kind === 'command')).toHaveLength(1);
  });

  test('is refused when "Follow along" prints what the page does not say', async () => {
    const files = {
      ...EXAMPLE,
      'examples/tiny/.gitattributes': '* text=auto\n',
      'examples/tiny/notes.txt': 'other line ends\r\n',
    };
    const report = await verify(
      pageText([GRAPH, consoleFence('$ true')].join('\n\n'), front),
      files,
      {
        byHand: 'whole',
      },
    );
    const [failure] = failures(report);
    expect(failure?.title).toBe('git add .');
    expect(failure?.failure.rule).toBe('follow-along');
    expect(JSON.stringify(failure?.failure.diff)).toContain('CRLF will be replaced');
    expect(report.steps.filter(({ status }) => status === 'skipped')).not.toEqual([]);
  });
});
