import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { splice } from '../../../src/walkthrough/compare/splice.ts';
import { consoleFence, pageText } from '../catalogue.ts';

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
          .flatMap(({ steps }) => steps)
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
