import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/catalogue/text/excerpt.ts';

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
