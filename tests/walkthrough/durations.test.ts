import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDurations, rememberDurations } from '../../src/walkthrough/durations.ts';
import { makeCatalogue } from './catalogue.ts';

describe('durations', () => {
  const report = (name: string, milliseconds: number) => ({
    page: name,
    file: '',
    milliseconds,
    steps: [],
  });
  const failure = { rule: 'exit-code', message: 'm', fix: 'f' } as const;

  test('are remembered of pages that passed, beside those of other pages', () => {
    const memory = path.join(makeCatalogue({}), '.cache', 'durations.json');
    expect(readDurations(memory)).toEqual({});
    rememberDurations(memory, [report('a', 10), report('b', 20)]);
    const broken = { kind: 'form', line: 1, title: '', status: 'failed', failure } as const;
    rememberDurations(memory, [report('b', 30), { ...report('a', 99), steps: [broken] }]);
    expect(readDurations(memory)).toEqual({ a: 10, b: 30 });
  });
});
