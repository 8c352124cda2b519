import { describe, expect, test } from 'vitest';
import { wording } from '../../../../src/catalogue/rules/text/wording.ts';
import { readDocument } from '../../../../src/catalogue/text/document.ts';

/** `line "word" → what to do`. */
const check = (text: string) =>
  wording(readDocument('patterns/data/a.mdx', text).document).map(
    ({ line, message, fix }) => `${line} ${/^"[^"]*"/.exec(message)?.[0]} → ${fix}`,
  );

describe('the words of a page', () => {
  test.for([
    ['a filler', 'Text.\n\nIt is\nSimply fast.', '4 "Simply" → leave it out'],
    ['a second name of a thing', 'The data sets.', '1 "data sets" → write "dataset"'],
    ['a name in wrong letters', 'On Github.', '1 "Github" → write "GitHub"'],
    ['a long phrase', 'In order to run it.', '1 "In order to" → write "to"'],
    ['a misspelt word', '- seperate files', '1 "seperate" → write "separate"'],
    ['an American word', 'Its behavior.', '1 "behavior" → write "behaviour"'],
    [
      'one in the frontmatter',
      '---\ntitle: A\nsummary: Very fast.\n---',
      '3 "Very" → leave it out',
    ],
  ] as const)('are refused with %s', ([, text, found]) => {
    expect(check(text)).toEqual([found]);
  });

  test.for([
    ['code', 'The option `--color`, the function `analyze`.'],
    ['a fence', '```text\nvery simply\n```'],
    ['a path or an option', 'data/color.csv and --utilize'],
    ['a part of a word', 'every, quiet, a GitHub action'],
    ['an address', '[a page](https://example.org/color)'],
  ] as const)('may be anything in %s', ([, text]) => {
    expect(check(text)).toEqual([]);
  });
});
