import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/walkthrough/compare/edit.ts';

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
