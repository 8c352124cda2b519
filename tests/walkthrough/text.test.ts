import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { parseTranscript } from '../../src/catalogue/transcript/transcript.ts';
import { applyEdit } from '../../src/walkthrough/compare/edit.ts';
import { excerpt } from '../../src/walkthrough/compare/excerpt.ts';
import { hideSandbox, REDACTORS, redact } from '../../src/walkthrough/compare/redact.ts';
import { splice } from '../../src/walkthrough/compare/splice.ts';
import { consoleFence, pageText } from './catalogue.ts';

describe('splicing', () => {
  test.for([
    ['a line', 'a\nb\nc\n', [{ line: 2, length: 1, lines: ['x'] }], 'a\nx\nc\n'],
    ['nothing by two lines', 'a\nb\n', [{ line: 2, length: 0, lines: ['x', 'y'] }], 'a\nx\ny\nb\n'],
    ['two lines by nothing', 'a\nb\nc\n', [{ line: 1, length: 2, lines: [] }], 'c\n'],
    [
      'two places, named in any order',
      'a\nb\nc\n',
      [
        { line: 1, length: 1, lines: ['1', '2'] },
        { line: 3, length: 1, lines: [] },
      ],
      '1\n2\nb\n',
    ],
    [
      'in a file with Windows line ends',
      'a\r\nb\r\n',
      [{ line: 2, length: 1, lines: ['x'] }],
      'a\r\nx\r\n',
    ],
  ] as const)('replaces %s', ([, text, splices, result]) => {
    expect(splice(text, splices)).toBe(result);
  });

  test('leaves any text as it is, byte for byte, when every fence is replaced by itself', () => {
    const prose = fc.string({ unit: fc.constantFrom('a', ' ', 'ä', '😀', '\n', '.', '\t') });
    const output = fc.string({ unit: fc.constantFrom('a', 'ß', '😀', ' ', '\n', '[', '>') });
    fc.assert(
      fc.property(prose, output, fc.boolean(), (before, printed, windows) => {
        const text = pageText(`x${before}\n\n${consoleFence(`$ a\n${printed}\n$ b`)}`);
        const source = windows ? text.replaceAll('\n', '\r\n') : text;
        const page = parsePage('patterns/practices/test.mdx', source);
        const lines = source.split(/\r?\n/);
        const splices = page.fences
          .flatMap(parseTranscript)
          .map(({ outputLine, outputLength }) => ({
            line: outputLine,
            length: outputLength,
            lines: lines.slice(outputLine - 1, outputLine - 1 + outputLength),
          }));
        expect(splice(source, splices)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an edit', () => {
  test.for([
    ['one line', 'a: 1\nb: 2\n', '-a: 1\n+a: 3', 'a: 3\nb: 2\n'],
    [
      'a line below its context',
      'x:\n  n: 1\ny:\n  n: 1\n',
      ' y:\n-  n: 1\n+  n: 2',
      'x:\n  n: 1\ny:\n  n: 2\n',
    ],
    ['two places', 'a\nb\nc\n', '-a\n+1\n@@ @@\n-c\n+3', '1\nb\n3\n'],
    ['a new file', undefined, '+a\n+b', 'a\nb\n'],
    ['a line added after another', 'a\nc\n', ' a\n+b', 'a\nb\nc\n'],
    ['an empty context line', 'a\n\nb\n', ' a\n\n-b\n+c', 'a\n\nc\n'],
  ] as const)('changes %s', ([, text, diff, result]) => {
    expect(applyEdit(text, diff)).toBe(result);
  });

  test.for([
    ['lines that are not there', 'a\n', '-b\n+c', /are not in the file/],
    ['lines that occur twice', 'a\na\n', '-a\n+c', /more than once/],
    ['half a line', 'xa\n', '-a\n+c', /are not in the file/],
    ['a file that is missing', undefined, '-a\n+c', /does not exist/],
    ['a file that exists, by additions only', 'a\n', '+b', /no line to find/],
  ] as const)('refuses %s', ([, text, diff, message]) => {
    expect(() => applyEdit(text, diff)).toThrow(message);
  });
});

describe('an excerpt', () => {
  const file = 'stages:\n  # region a\n  x: 1\n  # endregion\n  y: 2\n';
  test('of a whole file leaves out the marks', () => {
    expect(excerpt(file)).toEqual(['stages:', '  x: 1', '  y: 2']);
  });
  test('of a region is what stands between its marks', () => {
    expect(excerpt(file, 'a')).toEqual(['  x: 1']);
  });
  test.for([
    ['b', /no "# region b"/],
    ['open', /no "# endregion"/],
  ] as const)('of the region %s is refused', ([region, message]) => {
    expect(() => excerpt(`${file}# region open\n`, region)).toThrow(message);
  });
});

/** For each redactor: what it takes out, and what it must leave. */
const SAMPLES: Readonly<Record<keyof typeof REDACTORS, { takes: string[]; leaves: string[] }>> = {
  pid: { takes: ['(PID 4711): dvc repro', '(Pid 3)'], leaves: ['PID 4711', '(4711)'] },
  'exp-name': {
    takes: ['[nutty-bots]', "experiment 'gummy-bade'"],
    leaves: ['run-cache', 'train-model', 'a1b2c-abcd'],
  },
  'git-rev': {
    takes: ['commit 9fceb02', '[bedebbb]', 'c652fac0123456789abcdef0123456789abcdef0'],
    leaves: ['1234567890ab', 'md5: d3b07384d113edec49eaa6238ad5ff00'],
  },
  timestamp: {
    takes: ['2026-11-23 05:12:25', '2026-11-23T05:12:25.123Z', '2026-11-23T05:12+00:00'],
    leaves: ['2026-11-23', '05:12:25'],
  },
  clock: { takes: ['05:12 AM', '11:59 PM'], leaves: ['05:12', '5:12 AM'] },
  duration: { takes: ['3.2 s', '12s', '250 ms', '3 seconds'], leaves: ['3 stages', '12 MB', 's3'] },
  port: { takes: ['127.0.0.1:40213', 'http://localhost:8000/'], leaves: ['10.0.0.1:80', 'a:8000'] },
};

describe('the redactor', () => {
  const names = Object.keys(REDACTORS) as (keyof typeof REDACTORS)[];
  test.for(names)('%s takes out what varies', (name) => {
    for (const text of SAMPLES[name].takes) expect(redact(text, [name])).not.toBe(text);
  });
  test.for(names)('%s leaves the rest', (name) => {
    for (const text of SAMPLES[name].leaves) expect(redact(text, [name])).toBe(text);
  });
  test.for(names)('%s changes nothing the second time', (name) => {
    for (const text of SAMPLES[name].takes) {
      expect(redact(redact(text, [name]), [name])).toBe(redact(text, [name]));
    }
  });
});

test('paths of the sandbox are written from HOME', () => {
  expect(hideSandbox('/tmp/walkthrough-1/x and /tmp/walkthrough-1', '/tmp/walkthrough-1')).toBe(
    '~/x and ~',
  );
});
