import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { excerpt, RegionError } from '../../catalogue/text/excerpt.ts';
import { toLines } from '../../catalogue/transcript/transcript.ts';
import { graphDifferences } from '../../graph/compare.ts';
import { parseDag } from '../../graph/dag.ts';
import type { Context, Result } from '../context.ts';
import type { Task } from '../plan/tasks.ts';
import type { Failure } from '../report.ts';
import { compareFence } from './compare-fence.ts';

type FileTask = Extract<Task, { kind: 'file' }>;

/** Compares a fence with the file of the example that it shows. */
export async function performFile(
  { fence, path: name }: FileTask,
  context: Context,
): Promise<Result> {
  const { example } = context.page.data;
  const file = path.join(context.options.root, 'examples', example ?? '', name);
  if (!example || !existsSync(file)) {
    return fail({
      rule: 'file-missing',
      message: `examples/${example ?? ''}/${name} does not exist`,
      fix: 'add the file, or correct file="…"',
    });
  }
  try {
    const lines = excerpt(readFileSync(file, 'utf8'), fence.meta.values.region);
    return compareFence(fence, lines, 'file-differs', `examples/${example}/${name}`, context);
  } catch (error) {
    if (!(error instanceof RegionError)) throw error;
    return fail({
      rule: 'region-missing',
      message: `examples/${example}/${name}: ${error.message}`,
      fix: 'mark the part with "# region NAME" and "# endregion"',
    });
  }
}

/** Compares a `mermaid dag` fence with what DVC prints at this point of the page. */
export async function performGraph(
  { fence, isExample }: Extract<Task, { kind: 'graph' }>,
  context: Context,
): Promise<Result> {
  const isKnown = isExample && context.graph !== undefined;
  const graph = isKnown ? { text: context.graph } : await readGraph(context);
  if ('step' in graph) return graph;
  return compareFence(fence, toLines(graph.text), 'graph-differs', DAG_COMMAND, context);
}

/** Compares the graph that a run strip is drawn from with the one that DVC has at this point. */
export async function performStrip(
  { dag }: Extract<Task, { kind: 'strip' }>,
  context: Context,
): Promise<Result> {
  const graph = await readGraph(context);
  if ('step' in graph) return graph;
  const differences = graphDifferences(dag, parseDag(graph.text));
  if (differences.length === 0) return { step: { status: 'passed' } };
  return fail({
    rule: 'graph-moved',
    message: `the run strip shows another graph: ${differences.join('; ')}`,
    fix: 'show the graph as it is here, above the transcript: ```mermaid dag title="…" alt="…"',
  });
}

const DAG_COMMAND = 'dvc dag --mermaid';

async function readGraph({ shell }: Context): Promise<{ text: string } | Result> {
  const outcome = await shell.run(DAG_COMMAND);
  if (outcome.kind === 'done' && outcome.exit === 0) return { text: outcome.output };
  return fail({
    rule: 'graph-fails',
    message: `${DAG_COMMAND} failed:\n${outcome.output.trim()}`,
    fix: 'mend dvc.yaml in the example',
  });
}

function fail(failure: Failure): Result {
  return { step: { status: 'failed', failure } };
}
