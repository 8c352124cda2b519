import type { Problem } from '../../problem.ts';
import type { Project } from '../../project/project.ts';
import { readStages } from '../../project/read-stages.ts';
import { bytes } from './bytes.ts';
import { cycles } from './cycles.ts';
import { locks } from './locks.ts';
import { names } from './names.ts';
import { outputs } from './outputs.ts';
import { paths } from './paths.ts';
import type { ProjectRule } from './project-rule.ts';
import { requiredFiles, symbolicLinks } from './required-files.ts';
import { sizes } from './sizes.ts';

const RULES: readonly ProjectRule[] = [
  requiredFiles,
  symbolicLinks,
  names,
  sizes,
  bytes,
  paths,
  outputs,
  cycles,
  locks,
];

/** Everything that is wrong with an example and can be seen without DVC. */
export function checkProject(project: Project): Problem[] {
  const { stages, problems } = readStages(project);
  const found = RULES.flatMap((rule) => rule(project, stages));
  return [...problems, ...found].map((problem) => ({
    ...problem,
    file: `examples/${project.name}/${problem.file}`,
  }));
}
