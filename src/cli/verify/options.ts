import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { VERSION } from '../../catalogue/version.ts';
import { UsageError } from '../../walkthrough/usage-error.ts';

export const USAGE = `npm run verify [-- <page or category> …] [options]

  --update       rewrite what differs from what DVC prints
  --accept-exit LINE
                 with --update of one page: write the exit code of the command in that line, which
                 fails on purpose; may be repeated
  --by-hand      follow pages as a reader does: from the zip, in a plain shell with another HOME
  --watch        run one page again whenever it or its example changes
  --again        also run pages that passed before with the same content
  --keep         keep the sandbox of a page that failed
  --changed      only pages whose text, example, engine or packages changed since the merge base
  --trust        run changed pages where they cannot be confined, such as on macOS: read them first
  --dvc X.Y.Z    report where the pages differ with another DVC, made in .cache/dvc/ with the
                 packages of its day; "newest" is the newest release; differences are no failure
  --workers N    pages that run at the same time; as many as there are cores by default
  --json         print the report as JSON`;

const COUNT = /^[1-9]\d*$/;
/** In place of a version: the newest release. */
export const NEWEST = 'newest';

export type CommandLine = ReturnType<typeof parse>;

/** What the user asks for. @throws UsageError when it makes no sense. */
export function parseCommandLine(args: string[]): CommandLine {
  const parsed = parse(args);
  checkValues(parsed);
  checkTogether(parsed);
  return parsed;
}

/** Each value is one. */
function checkValues({ values: { workers, dvc, 'accept-exit': acceptExit } }: CommandLine): void {
  if (!COUNT.test(workers)) {
    throw new UsageError(`--workers ${workers} is no number. Fix: --workers 2`);
  }
  if (dvc !== undefined && dvc !== NEWEST && !VERSION.test(dvc)) {
    throw new UsageError(`--dvc ${dvc} is no version. Fix: --dvc 3.61.0`);
  }
  const stray = acceptExit.find((line) => !COUNT.test(line));
  if (stray !== undefined) {
    throw new UsageError(
      `--accept-exit ${stray} is no line. Fix: name the line of a command, --accept-exit 212`,
    );
  }
}

/** What is asked for at once goes together. */
function checkTogether({ values, positionals }: CommandLine): void {
  const { update, watch, dvc } = values;
  if (values['accept-exit'].length > 0 && !update) {
    throw new UsageError('--accept-exit says what --update may write. Fix: add --update');
  }
  if (update && values['by-hand']) {
    throw new UsageError('--update rewrites what the sandbox shows. Fix: leave out --by-hand');
  }
  if (update && process.env.CI) {
    throw new UsageError('--update is refused under CI. Fix: run it on your machine and commit');
  }
  if (watch && positionals.length !== 1) {
    throw new UsageError('--watch follows one page. Fix: name it, <category>/<slug>');
  }
  const unwatched = (['update', 'changed', 'dvc', 'json'] as const).find((name) => values[name]);
  if (watch && unwatched) {
    throw new UsageError(`--watch goes on and on, and not with --${unwatched}. Fix: leave one out`);
  }
  const other = (['update', 'by-hand', 'changed'] as const).find((name) => values[name]);
  if (dvc !== undefined && other) {
    throw new UsageError(`--dvc only reports, and not with --${other}. Fix: leave one out`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        update: { type: 'boolean', default: false },
        'accept-exit': { type: 'string', multiple: true, default: [] },
        'by-hand': { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
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
