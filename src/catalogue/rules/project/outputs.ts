import { isWithin } from '../../project/overlap.ts';
import type { ProjectRule } from './project-rule.ts';

/** Each output is written by one stage, and none lies in another one. */
export const outputs: ProjectRule = (_, stages) => {
  const all = stages.flatMap(({ file, name, outs }) =>
    outs.map((out) => ({ ...out, file, stage: name })),
  );
  return all.flatMap((out, i) =>
    all
      .slice(0, i)
      .filter((other) => isWithin(out.path, other.path) || isWithin(other.path, out.path))
      .map((other) => ({
        file: out.file,
        line: out.line,
        rule: 'example-outputs',
        message: `"${out.text}" of the stage "${out.stage}" overlaps with "${other.text}" of "${other.stage}"`,
        fix: 'give each stage outputs of its own',
      })),
  );
};
