import { describeDag } from '../graph/describe.ts';
import { isFocus } from '../graph/focus.ts';
import type { Dag } from '../graph/graph.ts';
import { groupSiblings } from '../graph/groups.ts';
import { reduceEdges } from '../graph/reduce.ts';
import type { RunStates } from '../graph/run-states.ts';
import { round, toPath } from './curve.ts';
import type { Look } from './dot.ts';
import { fit } from './fit.ts';
import { HEIGHT, WIDTH } from './frame.ts';
import { plan } from './layout/plan.ts';
import { toMark } from './marks.ts';

/** What a glyph shows beside the shape of the graph. */
export interface GlyphOptions {
  /** The stages that the page is about; `clean` also means every `clean@…`. */
  readonly focus: readonly string[];
  /** What a run did: makes the glyph a run strip. Stages that are not in it are idle. */
  readonly states?: RunStates | undefined;
  /** Width and height as a multiple of 96 × 56. */
  readonly scale?: number | undefined;
  /** Say which dot is which stage, for a script: a word for each dot, commas within a group. */
  readonly isNamed?: boolean | undefined;
}

/**
 * The shape of a graph as a small inline SVG: dots in layers from left to right, and edges that
 * touch no dot on their way. It has classes and no colours; `glyph.css` shows what they mean.
 */
export function glyph(dag: Dag, { focus, states, scale = 1, isNamed }: GlyphOptions): string {
  const look = (stage: string): Omit<Look, 'count'> => ({
    focus: isFocus(stage, focus),
    state: states && (states.get(stage) ?? 'idle'),
  });
  const grouped = groupSiblings(reduceEdges(dag), (stage) => JSON.stringify(look(stage)));
  const membersOf = (stage: string): readonly string[] => grouped.members.get(stage) ?? [stage];
  const countOf = (stage: string): number => membersOf(stage).length;
  const { sizes, dots, lines } = fit(
    plan(grouped.dag, (stage) => countOf(stage) > 1),
    (stage) => ({ ...look(stage), count: countOf(stage) }),
  );
  // One path for all of them: a page has many glyphs.
  const edges = lines.map(({ curves }) => toPath(curves)).join('');
  const size = `width="${round(WIDTH * scale)}" height="${round(HEIGHT * scale)}"`;
  const label = `role="img" aria-label="${describeDag(dag)}"`;
  const words = dots.map(({ stage }) => membersOf(stage).join()).join(' ');
  const names = isNamed ? ` data-stages="${words.replaceAll('&', '&amp;')}"` : '';
  return [
    `<svg class="glyph" viewBox="0 0 ${WIDTH} ${HEIGHT}" ${size} stroke-width="${round(sizes.stroke)}" ${label}${names}>`,
    edges && `<path class="edges" d="${edges}"/>`,
    ...dots.map((dot) => toMark(dot, sizes)),
    '</svg>',
  ].join('');
}
