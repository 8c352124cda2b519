import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import {
  parseTranscript,
  TranscriptError,
  toLines,
} from '../../../src/catalogue/transcript/transcript.ts';
import { consoleFence, lineOf, pageText } from '../../walkthrough/catalogue.ts';

function steps(text: string) {
  const source = pageText(consoleFence(text));
  const [fence] = parsePage('patterns/practices/test.mdx', source).fences;
  return { source, steps: fence?.steps ?? [] };
}

describe('a transcript', () => {
  test('begins a command at "$ " and continues it at "> " only directly after it', () => {
    const { steps: found } = steps('$ dvc repro &\n> wait\nRunning stage:\n> python a.py');
    expect(found.map(({ command, expected }) => ({ command, expected }))).toEqual([
      { command: 'dvc repro &\nwait', expected: ['Running stage:', '> python a.py'] },
    ]);
  });

  test('keeps an empty continuation line: a here-document has them', () => {
    expect(steps("$ cat <<'E'\n>\n> a\n> E\n\na").steps[0]).toMatchObject({
      command: "cat <<'E'\n\na\nE",
      expected: ['', 'a'],
    });
  });

  test('takes a last line [N] as the exit code', () => {
    expect(
      steps('$ a\nx\n[255]\n$ b\n[1] x').steps.map(({ exit, expected }) => [exit, expected]),
    ).toEqual([
      [255, ['x']],
      [0, ['[1] x']],
    ]);
  });

  test('knows the lines of commands and of their output in the page', () => {
    const { source, steps: found } = steps('$ first\n> more\nout\n\n$ second');
    expect(
      found.map(({ line, outputLine, outputLength }) => [line, outputLine, outputLength]),
    ).toEqual([
      [lineOf(source, '$ first'), lineOf(source, 'out'), 1],
      [lineOf(source, '$ second'), lineOf(source, '$ second') + 1, 0],
    ]);
  });

  test.for([
    ['that begins with output', 'output\n$ a', 1],
    ['that has no command', 'output', 1],
    ['that is empty', '', 0],
  ] as const)('%s is refused, with its line', ([, text, line]) => {
    expect(() => parseTranscript(text, 10)).toThrow(TranscriptError);
    expect(() => parseTranscript(text, 10)).toThrow(expect.objectContaining({ line: 10 + line }));
  });
});

test.for([
  ['a \nb\t\n', ['a', 'b']],
  ['\n\na\n\n\n', ['', '', 'a']],
  ['', []],
  ['\r\n', []],
] as const)('output %j is compared as %j', ([text, lines]) => {
  expect(toLines(text)).toEqual(lines);
});
