import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { VERSION } from '../catalogue/version.ts';
import { UsageError } from '../walkthrough/usage-error.ts';

export const USAGE = `npm run verify [-- <page or category> …] [options]

  --update       rewrite what differs from what DVC prints
  --accept-exit  with --update: also write exit codes that the page does not declare
  --by-hand      follow pages as a reader does: from the zip, in a plain shell with another HOME
  --again        also run pages that passed before with the same content
  --keep         keep the sandbox of a page that failed
  --changed      only pages whose text, example, engine or packages changed since the merge base
  --trust        run changed pages where they cannot be confined, such as on macOS: read them first
  --dvc X.Y.Z    report where the pages differ with another DVC, made in .cache/dvc/ with the
                 packages of its day; "newest" is the newest release; differences are no failure
  --workers N    pages that run at the same time; as many as there are cores by default
  --json         print the report as JSON`;

/** In place of a version: the newest release. */
export const NEWEST = 'newest';

export type CommandLine = ReturnType<typeof parse>;

/** What the user asks for. @throws UsageError when it makes no sense. */
export function parseCommandLine(args: string[]): CommandLine {
  const parsed = parse(args);
  const { values } = parsed;
  const { workers, update, dvc } = values;
  if (!/^[1-9]\d*$/.test(workers)) {
    throw new UsageError(`--workers ${workers} is no number. Fix: --workers 2`);
  }
  if (update && values['by-hand']) {
    throw new UsageError('--update rewrites what the sandbox shows. Fix: leave out --by-hand');
  }
  if (update && process.env.CI) {
    throw new UsageError('--update is refused under CI. Fix: run it on your machine and commit');
  }
  if (dvc !== undefined && dvc !== NEWEST && !VERSION.test(dvc)) {
    throw new UsageError(`--dvc ${dvc} is no version. Fix: --dvc 3.61.0`);
  }
  const other = (['update', 'by-hand', 'changed'] as const).find((name) => values[name]);
  if (dvc !== undefined && other) {
    throw new UsageError(`--dvc only reports, and not with --${other}. Fix: leave one out`);
  }
  return parsed;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        update: { type: 'boolean', default: false },
        'accept-exit': { type: 'boolean', default: false },
        'by-hand': { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
        dvc: { type: 'string' },
        workers: { type: 'string', default: String(availableParallelism()) },
        trust: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
