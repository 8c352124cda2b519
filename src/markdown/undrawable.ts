import { type Root, readAll } from '../catalogue/disk/read.ts';
import { type Fence, isDag } from '../catalogue/fence.ts';
import type { Problem } from '../catalogue/problem.ts';
import { DiagramError } from '../diagrams/diagram-error.ts';
import { keptDiagram } from '../diagrams/kept.ts';

/**
 * The free diagrams of all pages that cannot be drawn. Those with another problem, which is known, are
 * left alone; DVC's graphs have a grammar of their own.
 */
export async function undrawable(root: Root, known: readonly Problem[]): Promise<Problem[]> {
  const fences = readAll(root).readings.flatMap(({ document: { file, fences } }) =>
    fences.map((fence) => ({ file, fence })),
  );
  const free = fences.filter(({ fence }) => fence.lang === 'mermaid' && !isDag(fence));
  const sound = free.filter(
    ({ file, fence }) =>
      !known.some(
        (problem) =>
          problem.file === file && problem.line >= fence.line && problem.line <= fence.endLine,
      ),
  );
  const found = await Promise.all(sound.map(({ file, fence }) => drawingProblem(file, fence)));
  return found.filter((problem) => problem !== undefined);
}

async function drawingProblem(file: string, fence: Fence): Promise<Problem | undefined> {
  try {
    await keptDiagram(fence.value);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    return diagramProblem(file, fence, error);
  }
}

/** What Mermaid has against a diagram: at its own line, where Mermaid names one. */
export function diagramProblem(file: string, fence: Fence, { message }: Error): Problem {
  const lines = fence.value.split('\n');
  const named = /^Parse error on line (\d+)/.exec(message)?.[1];
  const inside = named === undefined ? 0 : Math.min(Number(named), lines.length);
  const text = lines[inside - 1]?.trim();
  return {
    file,
    line: fence.line + inside,
    rule: 'diagram-syntax',
    message: `the diagram cannot be drawn: ${text === undefined ? message.split('\n')[0] : `Mermaid cannot read "${text}"`}`,
    fix: 'try it at https://mermaid.live',
  };
}
