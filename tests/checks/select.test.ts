import { describe, expect, test } from 'vitest';
import { CHECKS, PAGES } from '../../src/checks/checks.ts';
import { selectChecks } from '../../src/checks/select.ts';

const names = (selection: Parameters<typeof selectChecks>[1]) =>
  selectChecks(CHECKS, selection).map(({ name }) => name);

describe('checks that several machines share', () => {
  test('are all of them where nothing else is asked for', () => {
    expect(names({})).toEqual(CHECKS.map(({ name }) => name));
  });

  test('a share of the pages is only that', () => {
    const [check, ...others] = selectChecks(CHECKS, { pages: '2/4' });
    expect(check).toMatchObject({ name: PAGES });
    expect(check?.command.at(-1)).toBe('--shard=2/4');
    expect(others).toEqual([]);
  });

  test('a share and what is not pages are together all', () => {
    const both = [...names({ withoutPages: true }), ...names({ pages: '1/1' })];
    expect(both.sort()).toEqual(CHECKS.map(({ name }) => name).sort());
  });

  test.for(['0/4', '5/4', '4', 'two', '1/0', ''])('"%s" is no share of the pages', (pages) => {
    expect(() => selectChecks(CHECKS, { pages })).toThrow(
      `--pages ${pages} is no share. Fix: --pages 1/4, and so on to 4/4`,
    );
  });

  test('a share of the pages without the pages is refused', () => {
    expect(() => selectChecks(CHECKS, { pages: '1/4', withoutPages: true })).toThrow(
      'Fix: leave out --without-pages',
    );
  });
});
