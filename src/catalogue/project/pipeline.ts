import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, YAMLMap } from 'yaml';

/** A path that a stage reads or writes. */
export interface DeclaredPath {
  /** As it is written. */
  readonly text: string;
  /** From the project's folder. */
  readonly path: string;
  /** 1-based, in the file of the stage. */
  readonly line: number;
}

/** A stage as a `dvc.yaml` declares it, before DVC fills in templates. */
export interface DeclaredStage {
  /** The `dvc.yaml`, from the project's folder. */
  readonly file: string;
  readonly name: string;
  /** Whether a loop makes several stages of it. */
  readonly isLoop: boolean;
  readonly line: number;
  /** Where its command runs and its paths begin, from the project's folder. */
  readonly folder: string;
  readonly deps: readonly DeclaredPath[];
  readonly outs: readonly DeclaredPath[];
}

/** A text that is no `dvc.yaml`. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const OUTS = ['outs', 'metrics', 'plots'];

/**
 * The stages of a `dvc.yaml` with the paths that stand in it as they are: those with a template in
 * them, and addresses, are DVC's business.
 *
 * @throws PipelineError when the text is no YAML, or its stages have no names.
 */
export function readPipeline(file: string, text: string): DeclaredStage[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const [error] = document.errors;
  if (error)
    throw new PipelineError(error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? '');
  if (!isMap(document.contents)) throw new PipelineError(1, 'it has no "stages:"');
  const stages = document.get('stages') ?? new YAMLMap();
  if (!isMap(stages)) throw new PipelineError(lineOf(stages), '"stages" are not a map of names');
  return stages.items.map(({ key, value }) => {
    const loop = isMap(value) && (value.has('foreach') || value.has('matrix'));
    const body = isMap(value) && value.has('foreach') ? value.get('do') : value;
    const stage = isMap(body) ? body : undefined;
    const folder = path.posix.join(path.posix.dirname(file), String(stage?.get('wdir') ?? '.'));
    const declared = (keys: readonly string[], onlyMaps = false) =>
      keys
        .flatMap((name) => pathNodes(stage, name, onlyMaps))
        .map((node) => ({ text: String(node.value), line: lineOf(node) }))
        .filter((found) => !/\$\{|:\/\//.test(folder + found.text))
        .map((found) => ({ ...found, path: path.posix.join(folder, found.text) }));
    return {
      file,
      name: String(isScalar(key) ? key.value : key),
      isLoop: loop,
      line: lineOf(key),
      folder,
      deps: [...declared(['deps']), ...declared(['params'], true)],
      outs: declared(OUTS),
    };
  });
}

/** The paths in a list: `- path`, or `- path: {…}`. */
function pathNodes(stage: YAMLMap | undefined, key: string, onlyMaps: boolean) {
  const list = stage?.get(key);
  if (!isSeq(list)) return [];
  return list.items
    .flatMap((item) => (isMap(item) ? item.items.map((pair) => pair.key) : onlyMaps ? [] : [item]))
    .filter((node) => isScalar(node));
}
