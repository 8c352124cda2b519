import { findStage } from './stage-name.ts';

/** What a run did with a stage that it mentions. */
export type RunState = 'ran' | 'skipped' | 'restored' | 'failed';

/** The run of each stage that a transcript mentions, in the order in which it mentions them. */
export type RunStates = ReadonlyMap<string, RunState>;

/** A quoted name: with the quotation marks that Python chooses for it. */
const NAME = `('[^']*'|"[^"]*")`;
const NAMES = `${NAME}(?:(?:, | and )${NAME})*`;

/** What DVC 3.67 says of a stage, and what it means. `WARNING: failed to run` names no stage. */
const MESSAGES: readonly (readonly [pattern: RegExp, state: RunState])[] = [
  [new RegExp(`^Running stage ${NAME}:$`), 'ran'],
  [new RegExp(`^(?:Stage )?${NAME} didn't change, skipping$`), 'skipped'],
  [new RegExp(`^Stage ${NAME} is cached - skipping run, checking out outputs$`), 'restored'],
  [new RegExp(`^(?:Pulling data for|Verifying outputs in frozen) stage: ${NAME}$`), 'skipped'],
  [new RegExp(`^ERROR: failed to reproduce (?:stages: )?${NAMES}(?::|$)`), 'failed'],
];
const FAILED_COMMAND = /^WARNING: failed to run: /;

/**
 * What happened to each of these stages, as DVC's output says it. Of several messages about a stage
 * the last one counts, but a stage that ran or failed is not skipped later, and one that ran is not
 * restored later: another workspace found its result. Empty when the output says nothing of any of
 * them.
 */
export function readRunStates(
  output: readonly string[],
  stages: readonly string[],
): Map<string, RunState> {
  const states = new Map<string, RunState>();
  let running: string | undefined;
  for (const line of output) {
    if (running !== undefined && FAILED_COMMAND.test(line)) states.set(running, 'failed');
    for (const { name, state } of readMessage(line)) {
      const stage = findStage(name, stages);
      if (state === 'ran') running = stage;
      if (stage !== undefined) note(states, stage, state);
    }
  }
  return states;
}

/** Every stage that DVC's output says something of, as it names them, each once. */
export function mentionedStages(output: readonly string[]): string[] {
  return [...new Set(output.flatMap(readMessage).map(({ name }) => name))];
}

function note(states: Map<string, RunState>, stage: string, state: RunState): void {
  const known = states.get(stage);
  if (known === 'ran' && (state === 'skipped' || state === 'restored')) return;
  if (known === 'failed' && state === 'skipped') return;
  states.set(stage, state);
}

function readMessage(line: string): { name: string; state: RunState }[] {
  for (const [pattern, state] of MESSAGES) {
    const [text] = pattern.exec(line) ?? [];
    if (text === undefined) continue;
    return [...text.matchAll(new RegExp(NAME, 'g'))].map(([name]) => ({
      name: name.slice(1, -1),
      state,
    }));
  }
  return [];
}
