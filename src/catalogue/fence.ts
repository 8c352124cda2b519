import type { FenceMeta } from './fence-meta.ts';
import type { Step } from './transcript/transcript.ts';

/** A fenced code block of a page. */
export interface Fence {
  readonly lang: string;
  readonly meta: FenceMeta;
  /** 1-based line of the opening fence in the file. */
  readonly line: number;
  /** 1-based line of the closing fence. */
  readonly endLine: number;
  /** The text between the fences, without the last line end. */
  readonly value: string;
  /** What stands before the opening fence on its line: the indentation of a list, or nothing. */
  readonly indent: string;
  /** The commands of a `console` fence; none of another one. */
  readonly steps: readonly Step[];
}

/** Whether the fence is a transcript that the walkthrough runs. */
export function runs(fence: Fence): boolean {
  return fence.lang === 'console' && fence.meta.values.norun === undefined;
}

/** Whether lines of the transcript's output may come in any order. */
export function isUnordered(fence: Fence): boolean {
  return fence.meta.flags.includes('unordered');
}

/** Whether the fence shows the graph that DVC draws. */
export function isDag(fence: Fence): boolean {
  return fence.lang === 'mermaid' && fence.meta.flags.includes('dag');
}

/** Whether a free diagram says of itself that it is not DVC's graph. */
export function isSketch(fence: Fence): boolean {
  return fence.meta.flags.includes('sketch');
}
