import type { RunState, RunStates } from './run-states.ts';

/** How a sentence says each state: what a reader must see first comes first. */
const WORDS: readonly (readonly [state: RunState, words: string])[] = [
  ['failed', 'failed'],
  ['ran', 'ran'],
  ['restored', 'restored from the run-cache'],
  ['skipped', 'skipped'],
];

/** A run in words: "ran evaluate; skipped prepare, train_rf". Empty for a run without stages. */
export function runSentence(states: RunStates): string {
  return WORDS.flatMap(([state, words]) => {
    const stages = [...states].filter(([, other]) => other === state).map(([stage]) => stage);
    return stages.length === 0 ? [] : [`${words} ${stages.join(', ')}`];
  }).join('; ');
}
