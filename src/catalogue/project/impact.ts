import path from 'node:path';
import { type LockedPath, type LockedStage, parseLock } from './lock.ts';
import { isWithin } from './overlap.ts';
import { readPipeline } from './pipeline.ts';
import type { ExampleFile } from './project.ts';

/** Something that a reader may change, and the stages that DVC then has to look at. */
export interface Impact {
  /** A file, a parameter as `params.yaml: train.depth`, or `command of train`. */
  readonly what: string;
  /** At most these run: one that writes the same bytes as before spares those behind it. */
  readonly stages: readonly string[];
}

interface Stage {
  readonly name: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly params: readonly string[];
}

/**
 * What each change of a project starts at most: of files that no stage writes, of parameters, and of
 * the stages' own commands, from what DVC recorded in `dvc.lock`.
 *
 * @throws LockError, PipelineError when a file is not what its name says.
 */
export function impacts(files: readonly ExampleFile[]): Impact[] {
  const stages = files
    .filter((file) => path.posix.basename(file.path) === 'dvc.lock')
    .flatMap((lock) => stagesOf(lock, files));
  const isWritten = (file: string) => stages.some(({ writes }) => overlaps(writes, file));
  const sources = unique(stages.flatMap(({ reads }) => reads)).filter((file) => !isWritten(file));
  const params = unique(stages.flatMap((stage) => stage.params));
  const impact = (what: string, isDirect: (stage: Stage) => boolean): Impact => {
    const reached = closure(stages.filter(isDirect), stages);
    return { what, stages: stages.filter((stage) => reached.has(stage)).map(({ name }) => name) };
  };
  return [
    ...sources.map((file) => impact(file, ({ reads }) => reads.includes(file))),
    ...params.map((param) => impact(param, (stage) => stage.params.includes(param))),
    ...stages.map(({ name }) => impact(`command of ${name}`, (stage) => stage.name === name)),
  ];
}

function stagesOf(lock: ExampleFile, files: readonly ExampleFile[]): Stage[] {
  const folder = path.posix.dirname(lock.path);
  const pipeline = path.posix.join(folder, 'dvc.yaml');
  const text = files.find((file) => file.path === pipeline)?.text ?? '';
  const folders = new Map(readPipeline(pipeline, text).map((stage) => [stage.name, stage.folder]));
  return parseLock(lock.text).map((stage: LockedStage) => {
    const own = folders.get(stage.name.replace(/@.*/, '')) ?? folder;
    const resolve = ({ path: name }: LockedPath) => path.posix.join(own, name);
    return {
      name: folder === '.' ? stage.name : `${folder}: ${stage.name}`,
      reads: stage.deps.map(resolve),
      writes: stage.outs.map(resolve),
      params: Object.entries(stage.params).flatMap(([file, values]) =>
        Object.keys(values).map((key) => `${path.posix.join(own, file)}: ${key}`),
      ),
    };
  });
}

/** These stages and all that read, directly or not, what they write. */
function closure(direct: readonly Stage[], all: readonly Stage[]): ReadonlySet<Stage> {
  const reached = new Set(direct);
  for (const stage of reached) {
    for (const reader of all) {
      if (reader.reads.some((file) => overlaps(stage.writes, file))) reached.add(reader);
    }
  }
  return reached;
}

function overlaps(written: readonly string[], file: string): boolean {
  return written.some((out) => isWithin(file, out) || isWithin(out, file));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
