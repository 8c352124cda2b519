import { expect, test } from 'vitest';
import { toTable } from '../../src/bench/table.ts';

test('figures are a Markdown table, each beside its reference', () => {
  expect(toTable([{ what: 'build', value: '5.0 s', beside: '' }])).toBe(
    '| measured | here | beside |\n|---|---|---|\n| build | 5.0 s |  |',
  );
});
