import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

const pathSchema = z.object({ path: z.string(), md5: z.string().optional() });
const stageSchema = z.object({
  cmd: z.union([z.string(), z.array(z.string())]),
  deps: z.array(pathSchema).default([]),
  outs: z.array(pathSchema).default([]),
  params: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const lockSchema = z.object({ stages: z.record(z.string(), stageSchema).default({}) });

/** A file or a folder with its content's hash; of another kind than MD5 there is none. */
export type LockedPath = Readonly<z.infer<typeof pathSchema>>;

/** A stage as DVC resolved and recorded it in `dvc.lock`. */
export interface LockedStage {
  /** `train`, or `clean@p1` for an item of a loop. */
  readonly name: string;
  readonly command: string;
  /** What it read. Paths are relative to the folder of the lock file. */
  readonly deps: readonly LockedPath[];
  readonly outs: readonly LockedPath[];
  /** Values by parameter, by file: `{ 'params.yaml': { 'train.depth': 3 } }`. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A text that is no lock file. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/**
 * The stages of a lock file: templates and loops are resolved there, by DVC itself.
 *
 * @throws LockError when the text is no YAML, or has another form.
 */
export function parseLock(text: string): LockedStage[] {
  const result = lockSchema.safeParse(parseYaml(text) ?? {});
  if (!result.success) throw new LockError(z.prettifyError(result.error));
  return Object.entries(result.data.stages).map(([name, { cmd, ...stage }]) => ({
    name,
    command: [cmd].flat().join('\n'),
    ...stage,
  }));
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new LockError(error.message.split('\n')[0]);
  }
}
