import type { Fence } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { pageGraphs, runOutput } from '../catalogue/page-graphs.ts';
import { glyph } from '../glyphs/glyph.ts';
import { readRunStates } from '../graph/run-states.ts';
import { runSentence } from '../graph/sentence.ts';
import { escapeHtml } from './html.ts';

/**
 * The pipeline as it is at this point of the page, with what the transcript did to each stage, and
 * the same in words. Empty when the transcript runs no stage, or the page shows no graph.
 */
export function runStrip(fence: Fence, page: Page): string {
  const graph = pageGraphs(page).get(fence);
  const states = readRunStates(runOutput(fence), graph?.dag.stages ?? []);
  if (!graph || states.size === 0) return '';
  const sentence = escapeHtml(runSentence(states));
  return `<div class="strip">${glyph(graph.dag, { focus: [], states })}<p>${sentence}</p></div>`;
}
