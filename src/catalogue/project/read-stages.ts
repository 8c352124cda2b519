import type { Problem } from '../problem.ts';
import { type DeclaredStage, PipelineError, readPipeline } from './pipeline.ts';
import type { ExampleFile, Project } from './project.ts';

/** The stages of every `dvc.yaml` of an example, and which of these files is none. */
export function readStages({ files }: Project): {
  readonly stages: readonly DeclaredStage[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const stages = files.filter(isPipeline).flatMap(({ path, text }) => {
    try {
      return readPipeline(path, text);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      const { line, message } = error;
      const fix = 'make it valid YAML with "stages:" at its top';
      problems.push({ file: path, line, rule: 'example-pipeline', message, fix });
      return [];
    }
  });
  return { stages, problems };
}

function isPipeline(file: ExampleFile): boolean {
  return /(?:^|\/)dvc\.yaml$/.test(file.path);
}
