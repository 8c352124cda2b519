import type { DeclaredPath } from '../../project/pipeline.ts';
import type { ProjectRule } from './project-rule.ts';

/** What a stage reads and writes lies in the example: elsewhere nobody else has it. */
export const paths: ProjectRule = (_, stages) =>
  stages.flatMap(({ file, name, deps, outs }) =>
    [...deps, ...outs].flatMap((declared) => {
      const where = place(declared);
      if (where === undefined) return [];
      return [
        {
          file,
          line: declared.line,
          rule: 'example-path',
          message: `"${declared.text}" of the stage "${name}" ${where}`,
          fix: 'write a path that is relative to dvc.yaml and stays in the example',
        },
      ];
    }),
  );

function place({ text, path }: DeclaredPath): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:[/\\])/.test(text)) return 'is an absolute path';
  return path === '..' || path.startsWith('../') ? 'leads out of the example' : undefined;
}
