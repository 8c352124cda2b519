import { findCycle } from '../../../graph/cycle.ts';
import type { Edge } from '../../../graph/graph.ts';
import { isWithin } from '../../project/overlap.ts';
import type { DeclaredStage } from '../../project/pipeline.ts';
import type { ProjectRule } from './project-rule.ts';

/** No stage waits for itself, directly or through others. */
export const cycles: ProjectRule = (_, stages) => {
  const edges = stages.flatMap((to) =>
    stages.filter((from) => feeds(from, to)).map((from): Edge => [wholeName(from), wholeName(to)]),
  );
  const cycle = findCycle({ stages: stages.map(wholeName), edges });
  const start = stages.find((stage) => wholeName(stage) === cycle?.[0]);
  if (!cycle || !start) return [];
  return [
    {
      file: start.file,
      line: start.line,
      rule: 'example-cycle',
      message: `the stages go round in a circle: ${cycle.join(' → ')}`,
      fix: 'take out a dependency, or write another output',
    },
  ];
};

function feeds(from: DeclaredStage, to: DeclaredStage): boolean {
  return to.deps.some((dep) =>
    from.outs.some((out) => isWithin(dep.path, out.path) || isWithin(out.path, dep.path)),
  );
}

function wholeName({ file, name }: DeclaredStage): string {
  return file === 'dvc.yaml' ? name : `${file}:${name}`;
}
