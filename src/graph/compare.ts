import type { Dag, Edge } from './graph.ts';
import { findStage } from './stage-name.ts';

/**
 * What one graph has and the other has not, as sentences; empty when they are the same. Names may
 * be written from different folders.
 *
 * @param drawn the graph that is shown
 * @param found the graph as DVC sees it
 */
export function graphDifferences(drawn: Dag, found: Dag): string[] {
  const nameOf = (stage: string) => findStage(stage, drawn.stages) ?? stage;
  const stages = found.stages.map(nameOf);
  const edges = found.edges.map(([from, to]) => arrow([nameOf(from), nameOf(to)]));
  const shown = drawn.edges.map(arrow);
  return [
    ...without(stages, drawn.stages).map((stage) => `DVC has ${stage}`),
    ...without(drawn.stages, stages).map((stage) => `DVC has no ${stage}`),
    ...without(edges, shown).map((edge) => `DVC has ${edge}`),
    ...without(shown, edges).map((edge) => `DVC has no ${edge}`),
  ];
}

function without(all: readonly string[], others: readonly string[]): string[] {
  return all.filter((one) => !others.includes(one));
}

function arrow([from, to]: Edge): string {
  return `${from} → ${to}`;
}
