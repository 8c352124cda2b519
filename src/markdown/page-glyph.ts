import { isDag } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { dagOf } from '../catalogue/page-graphs.ts';
import { glyph } from '../glyphs/glyph.ts';

/** The silhouette of a page's pipeline, `scale` times 96 × 56 pixels, and which
 * dot is which stage where a script asks for it; nothing for a page without one. */
export function pageGlyph({ fences, data }: Page, scale = 1, isNamed = false): string {
  const fence = fences.find(isDag);
  const dag = fence && dagOf(fence);
  return dag ? glyph(dag, { focus: data.focus, scale, isNamed }) : '';
}
