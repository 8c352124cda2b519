import type { ExampleFile, Project } from '../disk/example.ts';
import { type DeclaredStage, PipelineError, readPipeline } from './pipeline.ts';

/** The stages of all its `dvc.yaml` that can be read. */
export function stagesOf({ files }: Project): DeclaredStage[] {
  return files.filter(isPipeline).flatMap((file) => {
    try {
      return readPipeline(file.path, file.text);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      return [];
    }
  });
}

/** Whether a file declares stages. */
export function isPipeline(file: ExampleFile): boolean {
  return /(?:^|\/)dvc\.yaml$/.test(file.path);
}
