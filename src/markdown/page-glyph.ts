import { isDag } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { glyph } from '../glyphs/glyph.ts';
import { parseDag } from '../graph/dag.ts';

/** The silhouette of a page's pipeline, `scale` times 96 × 56 pixels; nothing for a page without one. */
export function pageGlyph({ fences, data }: Page, scale = 1): string {
  const dag = fences.find(isDag);
  return dag ? glyph(parseDag(dag.value), { focus: data.focus, scale }) : '';
}
