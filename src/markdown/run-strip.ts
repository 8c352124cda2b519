import type { Fence } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { pageGraphs, runOutput } from '../catalogue/page-graphs.ts';
import { glyph } from '../glyphs/glyph.ts';
import type { Dag } from '../graph/graph.ts';
import { type RunState, readRunStates } from '../graph/run-states.ts';
import { runSentence } from '../graph/sentence.ts';
import { escapeHtml } from './html.ts';

/** How to read a strip, in the order in which a reader meets the marks. */
const KEY = 'filled: ran · hollow: skipped · ring with a dot: restored · cross: failed';

interface Run {
  readonly dag: Dag;
  readonly states: ReadonlyMap<string, RunState>;
}

/**
 * The pipeline as it is at this point of the page, with what the transcript did to each stage, and
 * the same in words; the first one of a page says what the marks mean. Empty when the transcript
 * runs no stage, or the page shows no graph.
 */
export function runStrip(fence: Fence, page: Page): string {
  const runs = runsOf(page);
  const run = runs.get(fence);
  if (!run) return '';
  const [first] = runs.keys();
  const key = fence === first ? `<small>${KEY}</small>` : '';
  const sentence = escapeHtml(runSentence(run.states));
  return `<div class="strip">${glyph(run.dag, { focus: [], states: run.states, isNamed: true })}<p>${sentence}</p>${key}</div>`;
}

const known = new WeakMap<Page, ReadonlyMap<Fence, Run>>();

/** What each transcript of a page ran, without those that ran nothing. */
function runsOf(page: Page): ReadonlyMap<Fence, Run> {
  const before = known.get(page);
  if (before) return before;
  const runs = new Map(
    [...pageGraphs(page)].flatMap(([fence, { dag }]): [Fence, Run][] => {
      const states = readRunStates(runOutput(fence), dag.stages);
      return states.size > 0 ? [[fence, { dag, states }]] : [];
    }),
  );
  known.set(page, runs);
  return runs;
}
