import { type Fence, isDag } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { parseTranscript } from '../catalogue/transcript/transcript.ts';
import { glyph } from '../glyphs/glyph.ts';
import { parseDag } from '../graph/dag.ts';
import { readRunStates } from '../graph/run-states.ts';
import { runSentence } from '../graph/sentence.ts';
import { escapeHtml } from './html.ts';

/** A dry run says that it runs stages, and runs none. */
const DRY = /\brepro\b.* --dry\b/;

/**
 * The page's graph with what this transcript did to each stage, and the same in words. Empty when
 * the transcript runs no stage, or the page shows no graph.
 */
export function runStrip(fence: Fence, page: Page | undefined): string {
  const graph = page?.fences.find(isDag);
  if (!page || !graph) return '';
  const dag = parseDag(graph.value);
  const output = parseTranscript(fence)
    .filter(({ command }) => !DRY.test(command))
    .flatMap(({ expected }) => expected);
  const states = readRunStates(output, dag.stages);
  if (states.size === 0) return '';
  const sentence = escapeHtml(runSentence(states));
  return `<div class="strip">${glyph(dag, { focus: [], states })}<p>${sentence}</p></div>`;
}
