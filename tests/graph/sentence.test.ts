import { expect, test } from 'vitest';
import type { RunState } from '../../src/graph/run-states.ts';
import { runSentence } from '../../src/graph/sentence.ts';

test.each<[string, Record<string, RunState>, string]>([
  ['nothing', {}, ''],
  ['one stage', { train: 'ran' }, 'ran train'],
  [
    'stages in the order of the run',
    { prepare: 'skipped', train_rf: 'skipped', train_lr: 'skipped', evaluate: 'ran' },
    'ran evaluate; skipped prepare, train_rf, train_lr',
  ],
  [
    'every state, what matters most first',
    { a: 'skipped', b: 'restored', c: 'ran', d: 'failed' },
    'failed d; ran c; restored from the run-cache b; skipped a',
  ],
])('%s', (_, states, sentence) => {
  expect(runSentence(new Map(Object.entries(states)))).toBe(sentence);
});
