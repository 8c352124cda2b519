import { expect, test } from 'vitest';
import {
  joinWords,
  packTexts,
  splitWords,
  unpackTexts,
} from '../../../src/client/search/packed-texts.ts';

const text = (text: string, mark: number) => ({ text, mark });

test.for([
  ['nothing', []],
  ['pages without texts', [[], []]],
  ['a text of two pages', [[text('a b', 0), text('c', 9)], [], [text('a b', 40)]]],
  ['signs that JSON escapes', [[text('"quoted\\', 1)]]],
  ['pages far apart', [[text('a', 2)], ...Array.from({ length: 400 }, () => []), [text('a', 0)]]],
] as const)('lists of texts are the same again: %s', ([, lists]) => {
  const packed = JSON.parse(JSON.stringify(packTexts(lists)));
  expect(unpackTexts(packed, lists.length)).toEqual(lists);
});

test('a text of two pages is written once', () => {
  expect(packTexts([[text('a', 0)], [text('a', 0)]]).texts).toEqual(['a']);
});

test.for([
  [[], ''],
  [['--force', 'rare', 'rarely', 'z'], 'A--forceArareElyAz'],
] as const)('words %j are written as "%s"', ([words, joined]) => {
  expect(joinWords(words)).toBe(joined);
  expect(splitWords(joined)).toEqual(words);
});
