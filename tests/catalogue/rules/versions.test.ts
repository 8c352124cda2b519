import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { versions } from '../../../src/catalogue/rules/versions.ts';
import { NOWHERE, PAGE, pageText } from '../../walkthrough/catalogue.ts';

const differs = (dvc: string) => ({ differs: [{ dvc, what: 'It prints less.' }] });

function check(front: Readonly<Record<string, unknown>>) {
  return versions(parsePage(PAGE, pageText('', front)), NOWHERE);
}

describe('the releases that a page names', () => {
  test.for([
    ['the oldest', { example: 'a', since: '3.0.0' }],
    ['the pinned one', { example: 'a', since: '3.67.1' }],
    ['one between them, where something differs', { example: 'a', ...differs('3.58.0') }],
    ['any, where nothing is run', { since: '1.0.0' }],
  ] as const)('may be %s', ([, front]) => {
    expect(check(front)).toEqual([]);
  });

  test.for([
    ['an older one', { example: 'a', since: '2.58.2' }, 'since', '2.58.2'],
    ['a newer one', { example: 'a', since: '3.68.0' }, 'since', '3.68.0'],
    ['an older one in "differs"', { example: 'a', ...differs('2.0.0') }, 'differs', '2.0.0'],
  ] as const)('may not be %s', ([, front, key, version]) => {
    const line =
      pageText('', front)
        .split('\n')
        .findIndex((text) => text.startsWith(key)) + 1;
    expect(check(front)).toEqual([
      {
        line,
        rule: 'version',
        message: `${key}: ${version} is not between 3.0.0 and the pinned 3.67.1`,
        fix: 'name a release that "npm run verify -- --dvc" can run the page with',
      },
    ]);
  });

  test.for([
    ['no release', [{ dvc: 'banana', what: 'It differs.' }], 'is a version'],
    ['no sentence', [{ dvc: '3.58.0', what: 'it differs' }], 'ends with a full stop'],
  ] as const)('"differs" with %s is refused', ([, list, message]) => {
    expect(() => check({ differs: list })).toThrow(message);
  });
});
