import type { Problem } from '../../problem.ts';
import type { DeclaredStage } from '../../project/pipeline.ts';
import type { Project } from '../../project/project.ts';

/**
 * Something that holds for every example, and where one breaks it. Files are relative to its folder;
 * `stages` are those of all its `dvc.yaml` that can be read.
 */
export type ProjectRule = (
  project: Project,
  stages: readonly DeclaredStage[],
) => readonly Problem[];
