import { parseDocument } from 'yaml';
import type { Problem } from '../../problem.ts';
import type { DeclaredStage } from '../../project/pipeline.ts';
import type { Project } from '../../project/project.ts';
import type { ProjectRule } from './project-rule.ts';

const FIX = 'run dvc repro in the example and commit dvc.lock';

/** The results of an example are recorded: beside each `dvc.yaml` lies a `dvc.lock` with its stages. */
export const locks: ProjectRule = (project, stages) => {
  const byFile = Map.groupBy(stages, ({ file }) => file);
  return [...byFile].flatMap(([file, stages]) => checkLock(file, stages, project));
};

function checkLock(pipeline: string, stages: readonly DeclaredStage[], { files }: Project) {
  const file = pipeline.replace(/dvc\.yaml$/, 'dvc.lock');
  const problem = (message: string, line = 1): Problem => ({
    file,
    line,
    rule: 'example-lock',
    message,
    fix: FIX,
  });
  const text = files.find(({ path }) => path === file)?.text;
  if (text === undefined) return [problem(`${pipeline} has no dvc.lock beside it`)];
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    const message = error.message.split('\n')[0] ?? '';
    return [problem(`it is no YAML: ${message}`, error.linePos?.[0].line)];
  }
  const unrecorded = stages.filter(
    ({ name, isLoop }) => !isLoop && !document.hasIn(['stages', name]),
  );
  return unrecorded.map(({ name }) => problem(`it has no record of the stage "${name}"`));
}
