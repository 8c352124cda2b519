import { DagError } from '../../../graph/dag.ts';
import type { Dag } from '../../../graph/graph.ts';
import { findStage } from '../../../graph/stage-name.ts';
import { type Fence, isDag, isSketch } from '../../fence.ts';
import { dagOf } from '../../page-graphs.ts';
import { flowchartNodes } from '../../text/flowchart.ts';
import type { TextRule } from '../rule.ts';

/** One word in small letters, as stages are named: `train_rf`, `clean@p1`, `demand/dvc.yaml:daily`. */
const STAGE_LIKE = /^[a-z][\w-]*(?:@[\w.-]+)?$|^[\w./-]*dvc\.yaml:[\w@.-]+$/;

/**
 * A free flowchart does not pass for DVC's graph: what is named in it like a stage is a stage of a
 * graph that is checked, or the fence says that it is a sketch.
 */
export const sketches: TextRule = ({ fences }) => {
  const stages = fences.filter(isDag).flatMap((fence) => readable(fence)?.stages ?? []);
  const free = fences.filter(
    (fence) => fence.lang === 'mermaid' && !isDag(fence) && !isSketch(fence),
  );
  return free.flatMap(({ line, value }) =>
    flowchartNodes(value)
      .filter(({ label }) => STAGE_LIKE.test(label) && !isKnown(label, stages))
      .map((node) => ({
        line: line + 1 + node.line,
        rule: 'diagram-stage',
        message: `"${node.label}" looks like a stage, and no graph of the page has it`,
        fix: 'name a stage of a ```mermaid dag, use more words, or mark the fence: ```mermaid sketch',
      })),
  );
};

/** A loop's name stands for all that it makes. */
function isKnown(label: string, stages: readonly string[]): boolean {
  return (
    findStage(label, stages) !== undefined || stages.some((stage) => stage.startsWith(`${label}@`))
  );
}

/** What is no graph is another rule's business. */
function readable(fence: Fence): Dag | undefined {
  try {
    return dagOf(fence);
  } catch (error) {
    if (!(error instanceof DagError)) throw error;
    return undefined;
  }
}
