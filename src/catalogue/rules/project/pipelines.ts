import { PipelineError, readPipeline } from '../../project/pipeline.ts';
import { isPipeline } from '../../project/project.ts';
import type { ProjectRule } from './project-rule.ts';

/** Every `dvc.yaml` is one. */
export const pipelines: ProjectRule = ({ files }) =>
  files.filter(isPipeline).flatMap(({ path, text }) => {
    try {
      readPipeline(path, text);
      return [];
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      const { line, message } = error;
      const fix = 'make it valid YAML with "stages:" at its top';
      return [{ file: path, line, rule: 'example-pipeline', message, fix }];
    }
  });
