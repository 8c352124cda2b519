import { describe, expect, test } from 'vitest';
import { parseFenceMeta, unknownMeta } from '../../src/catalogue/fence-meta.ts';

describe('what follows the language of a fence', () => {
  test.for([
    ['', { flags: [], values: {}, rest: [] }],
    ['dag', { flags: ['dag'], values: {}, rest: [] }],
    [
      'unordered norun="needs a cluster"',
      { flags: ['unordered'], values: { norun: 'needs a cluster' }, rest: [] },
    ],
    ['file=a.py region="b"', { flags: [], values: { file: 'a.py', region: 'b' }, rest: [] }],
    ['title=""', { flags: [], values: { title: '' }, rest: [] }],
    ['title="open', { flags: [], values: {}, rest: ['title="open'] }],
    ['{1,2} !', { flags: [], values: {}, rest: ['{1,2}', '!'] }],
  ] as const)('%j is read as %j', ([text, meta]) => {
    expect(parseFenceMeta(text)).toEqual(meta);
  });

  test.for([
    ['console', 'unordered norun="x"', []],
    ['console', 'unorderd', ['unorderd']],
    ['console', 'nrun="x"', ['nrun']],
    ['console', 'norun=needs a cluster', ['a', 'cluster']],
    ['console', 'dag', ['dag']],
    ['mermaid', 'dag title="a" alt="b"', []],
    ['mermaid', 'dog tilte="a"', ['dog', 'tilte']],
    ['diff', 'file="a" region="b"', ['region']],
    ['yaml', 'file="a" region="b"', []],
    ['yaml', 'fle="a"', ['fle']],
    ['text', 'title="a"', []],
    ['csv', 'chart file="a" x="b" y="c, d" title="e" alt="f"', []],
    ['csv', 'cahrt file="a"', ['cahrt']],
    ['yaml', 'chart file="a"', ['chart']],
  ] as const)('in a %s fence, of %j it has no meaning for %j', ([lang, text, unknown]) => {
    expect(unknownMeta(lang, parseFenceMeta(text))).toEqual(unknown);
  });
});
