import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readExample } from '../../catalogue/disk/example.ts';
import type { Root } from '../../catalogue/disk/read.ts';
import type { Problem } from '../../catalogue/problem.ts';
import { hideSandbox } from '../compare/redact.ts';
import type { Isolation } from '../sandbox/isolation.ts';
import { createSandbox, removeSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { Shell } from '../sandbox/shell.ts';
import { checkStages } from './check-stages.ts';
import { parseLock } from './example-lock.ts';

const RUNNING = /^Running stage '(?:[^'\n]*:)?([^':\n]+)':$/gm;
const TIMEOUT = 120_000;

/**
 * Validates an example apart from its page: DVC reads its schema and draws its graph; its stages
 * declare the code that they run; two runs from scratch record the same, which is what the example
 * has committed; the run after that has nothing to do.
 */
export async function checkExample(
  root: Root,
  name: string,
  isolation: Isolation,
): Promise<Problem[]> {
  try {
    const first = await reproduce(root, name, isolation);
    const second = await reproduce(root, name, isolation);
    const files = new Map(readExample(root, name).map(({ path, text }) => [path, text]));
    return [
      ...[...first.keys()].flatMap((lock) => compareLocks(lock, first, second, files)),
      ...[...first].flatMap(([lock, text]) => checkStages(lock, parseLock(text), files)),
    ].map((problem) => ({ ...problem, line: 1, file: `examples/${name}/${problem.file}` }));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { message, rule, fix } = error;
    return [{ file: `examples/${name}/dvc.yaml`, line: 1, rule, message, fix }];
  }
}

class CommandError extends Error {
  readonly rule: string;
  readonly fix: string;

  constructor(rule: string, message: string, fix: string) {
    super(message);
    this.rule = rule;
    this.fix = fix;
  }
}

/** Text of every lock file after a run from scratch, by path in the example. */
async function reproduce(
  root: Root,
  name: string,
  isolation: Isolation,
): Promise<Map<string, string>> {
  const sandbox = createSandbox({ root, example: name, name });
  const shell = new Shell({ cwd: sandbox.project, env: sandbox.env, isolation, timeout: TIMEOUT });
  const dvc = async (command: string, rule: string, fix: string) => {
    const outcome = await shell.run(command);
    const output = hideSandbox(outcome.output, sandbox.root).trim();
    if (outcome.kind === 'done' && outcome.exit === 0) return output;
    const reason = outcome.kind === 'done' ? `exit code ${outcome.exit}` : outcome.kind;
    throw new CommandError(rule, `${command}: ${reason}\n${output}`, fix);
  };
  try {
    await dvc('dvc stage list --all --fail', 'example-schema', 'mend dvc.yaml as DVC says');
    await dvc('dvc dag', 'example-graph', 'mend dvc.yaml as DVC says');
    await dvc('find . -name dvc.lock -delete', 'example-lock', 'look at the message');
    await dvc('dvc repro --all-pipelines', 'example-fails', 'make every stage succeed');
    const again = await dvc('dvc repro --all-pipelines', 'example-fails', 'make it repeatable');
    const restless = restlessStages(again, sandbox);
    if (restless.length > 0) {
      throw new CommandError(
        'example-restless',
        `a second dvc repro runs ${restless.join(', ')}`,
        'let no stage change its own dependencies',
      );
    }
    return readLocks(sandbox);
  } finally {
    await shell.close();
    removeSandbox(sandbox);
  }
}

/** Stages that ran although nothing changed, and do not say `always_changed`. */
function restlessStages(output: string, { project }: Sandbox): string[] {
  const polling = globSync('**/dvc.yaml', { cwd: project }).flatMap((file) => {
    const { stages = {} } = parse(readFileSync(path.join(project, file), 'utf8')) as Pipeline;
    return Object.keys(stages).filter((name) => stages[name]?.always_changed);
  });
  const ran = [...output.matchAll(RUNNING)].map(([, name = '']) => name);
  return ran.filter((name) => !polling.includes(name));
}

interface Pipeline {
  readonly stages?: Readonly<Record<string, { readonly always_changed?: boolean }>>;
}

function readLocks({ project }: Sandbox): Map<string, string> {
  const locks = globSync('**/dvc.lock', { cwd: project }).sort();
  return new Map(locks.map((lock) => [lock, readFileSync(path.join(project, lock), 'utf8')]));
}

function compareLocks(
  lock: string,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Omit<Problem, 'line'>[] {
  if (first.get(lock) !== second.get(lock)) {
    return [
      {
        file: lock,
        rule: 'lock-differs',
        message: 'two runs from scratch record different hashes',
        fix: 'set seeds, sort, round, and write no time into an output',
      },
    ];
  }
  if (sameStages(first.get(lock) ?? '', files.get(lock) ?? '')) return [];
  return [
    {
      file: lock,
      rule: 'lock-stale',
      message: 'it is not what dvc repro records',
      fix: 'run dvc repro in the example and commit dvc.lock',
    },
  ];
}

/** Whether both locks name the same stages with the same commands and paths; hashes may differ
 * between versions of Python, which pickle differently. */
function sameStages(a: string, b: string): boolean {
  const order = (text: string) =>
    JSON.stringify(parseLock(text || '{}').sort((x, y) => x.name.localeCompare(y.name)));
  return order(a) === order(b);
}
