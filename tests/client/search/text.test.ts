import { describe, expect, test } from 'vitest';
import { normalise, pieces, tokenize, tokenizeQuery } from '../../../src/client/search/text.ts';

describe('a text is cut into what it is found by', () => {
  test.for([
    ['dvc --wait-for-lock', ['dvc', '--wait-for-lock', 'wait', 'for', 'lock']],
    ['repro -s', ['repro', '-s', 's']],
    ['`-j`?', ['-j', 'j']],
    ['dvc.yaml train_rf', ['dvc', 'yaml', 'train', 'rf']],
    ["didn't", ['didnt']],
    ['fan-out', ['fan', 'out']],
    ['', []],
  ] as const)('%s', ([text, tokens]) => {
    expect(tokenize(text)).toEqual(tokens);
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('a query keeps an option as it was typed', () => {
    expect(tokenizeQuery('repro --wait-for')).toEqual(['repro', '--wait-for']);
  });

  test.for<readonly [words: string, form: string]>([
    ['caches cached caching cache', 'cach'],
    ['runs running run', 'run'],
    ['copies copied copy', 'copi'],
    ['reproduce reproducible reproducibility', 'reproduc'],
    ['parallelise parallelize parallelising', 'parallel'],
    ['process processes', 'process'],
    ['string strings', 'string'],
    ['status', 'statu'],
    ['--Force', '--force'],
  ])('%s is found as %s', ([words, form]) => {
    expect(words.split(' ').map(normalise)).toEqual(words.split(' ').map(() => form));
  });
});
