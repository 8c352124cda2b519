import { parse } from 'yaml';

/** A stage as DVC resolved and recorded it in `dvc.lock`. */
export interface LockedStage {
  /** `train`, or `clean@p1` for an item of a loop. */
  readonly name: string;
  readonly command: string;
  /** Paths relative to the folder of the lock file. */
  readonly deps: readonly string[];
  readonly outs: readonly string[];
}

interface Lock {
  readonly stages?: Readonly<
    Record<
      string,
      {
        readonly cmd: string | readonly string[];
        readonly deps?: readonly { readonly path: string }[];
        readonly outs?: readonly { readonly path: string }[];
      }
    >
  >;
}

/** The stages of a lock file: templates and loops are resolved there, by DVC itself. */
export function parseLock(text: string): LockedStage[] {
  const { stages = {} } = parse(text) as Lock;
  return Object.entries(stages).map(([name, { cmd, deps = [], outs = [] }]) => ({
    name,
    command: [cmd].flat().join('\n'),
    deps: deps.map(({ path }) => path),
    outs: outs.map(({ path }) => path),
  }));
}
