import { describe, expect, test } from 'vitest';
import { choiceIn, chosenOf, toggled, withOnly } from '../../../src/client/lists/choice.ts';
import type { Entry } from '../../../src/client/lists/entries.ts';

const entry = (id: string, level: string, feature: string[]): Entry => ({
  id,
  title: id,
  summary: '',
  facets: { level: [level], feature },
  glyph: '',
});
const ENTRIES = [
  entry('a', 'starter', ['repro', 'params']),
  entry('b', 'starter', ['get']),
  entry('c', 'advanced', ['repro']),
];

describe('a choice of facets', () => {
  test.for([
    ['', ['a', 'b', 'c']],
    ['level=starter', ['a', 'b']],
    ['level=starter&level=advanced', ['a', 'b', 'c']],
    ['level=starter&feature=repro', ['a']],
    ['level=advanced&feature=get&feature=repro', ['c']],
    ['level=advanced&feature=get', []],
    ['level=unknown', []],
  ] as const)('?%s finds %j', ([search, ids]) => {
    expect(chosenOf(ENTRIES, new URLSearchParams(search)).map(({ id }) => id)).toEqual(ids);
  });

  test.for([
    ['?level=starter&utm_source=x', 'level=starter'],
    ['?utm_source=x', ''],
    ['?feature=a&feature=b', 'feature=a&feature=b'],
  ] as const)('in the address %s is %j', ([search, choice]) => {
    expect(String(choiceIn(search, ['level', 'feature']))).toBe(choice);
  });

  const starter = { facet: 'level', value: 'starter' };
  test.for([
    ['', 'level=starter', 'level=starter'],
    ['level=starter', '', 'level=starter'],
    ['level=advanced', 'level=advanced&level=starter', 'level=starter'],
    [
      'feature=get&level=advanced',
      'feature=get&level=advanced&level=starter',
      'feature=get&level=starter',
    ],
  ] as const)(
    '%j becomes %j by a click on a value, whose count counts %j',
    ([before, after, only]) => {
      const choice = new URLSearchParams(before);
      expect(String(toggled(choice, starter))).toBe(after);
      expect(String(withOnly(choice, starter))).toBe(only);
      expect(String(choice)).toBe(before);
    },
  );
});
