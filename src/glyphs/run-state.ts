/** What a run did with a stage that it mentions. */
export type RunState = 'ran' | 'skipped' | 'restored' | 'failed';

/** The run of each stage that a transcript mentions, in the order in which it mentions them. */
export type RunStates = ReadonlyMap<string, RunState>;
