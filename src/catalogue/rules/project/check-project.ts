import type { Project } from '../../disk/example.ts';
import type { Problem } from '../../problem.ts';
import { bytes } from './bytes.ts';
import { cycles } from './cycles.ts';
import { locks } from './locks.ts';
import { outputs } from './outputs.ts';
import { paths } from './paths.ts';
import { pipelines } from './pipelines.ts';
import type { ProjectRule } from './project-rule.ts';
import { requiredFiles, symbolicLinks } from './required-files.ts';

const RULES: readonly ProjectRule[] = [
  requiredFiles,
  symbolicLinks,
  bytes,
  pipelines,
  paths,
  outputs,
  cycles,
  locks,
];

/** Everything that is wrong with an example and can be seen without DVC. */
export function checkProject(project: Project): Problem[] {
  return RULES.flatMap((rule) => rule(project)).map((found) => ({
    ...found,
    file: `examples/${project.name}/${found.file}`,
  }));
}
