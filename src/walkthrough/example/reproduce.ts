import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { RuleId } from '../../catalogue/rules/definitions/all.ts';
import { hideSandbox } from '../compare/redact.ts';
import type { Isolation } from '../sandbox/isolation.ts';
import { removeSandbox } from '../sandbox/remove.ts';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { Shell } from '../sandbox/shell.ts';
import type { Locks } from './compare-locks.ts';

const TIMEOUT = 120_000;

/** A command of DVC that failed, or did what it should not. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';
  readonly rule: RuleId;
  readonly fix: string;

  constructor(rule: RuleId, message: string, fix: string) {
    super(message);
    this.rule = rule;
    this.fix = fix;
  }
}

/** What is known of an example once it has been run. */
export interface Reproduction {
  /** What `dvc dag --mermaid` prints of it as it is committed. */
  readonly graph: string;
  readonly locks: Locks;
}

export interface ReproduceOptions {
  /** The project's root. */
  readonly root: string;
  /** A folder of `examples/`. */
  readonly name: string;
  readonly isolation: Isolation;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Validates an example with DVC, runs it from scratch, and once more: then nothing may run. Its own
 * tests, where it has some, are run on the results.
 *
 * @throws ExampleError at the first command that fails, or a stage that runs again.
 */
export function reproduceTwice(options: ReproduceOptions): Promise<Reproduction> {
  return inSandbox(options, async (run, sandbox) => {
    await run('dvc stage list --all --fail', 'example-schema', 'mend dvc.yaml as DVC says');
    const graph = await run('dvc dag --mermaid', 'example-graph', 'mend dvc.yaml as DVC says');
    await fromScratch(run, sandbox);
    const again = await run('dvc repro --all-pipelines', 'example-fails', 'make it repeatable');
    const restless = restlessStages(again, sandbox);
    if (restless.length > 0) {
      throw new ExampleError(
        'example-restless',
        `a second dvc repro runs ${restless.join(', ')}`,
        'let no stage change its own dependencies',
      );
    }
    if (existsSync(path.join(sandbox.project, 'tests'))) {
      await run('python -m pytest -q', 'example-tests', 'make the tests in its folder tests/ pass');
    }
    return { graph, locks: readLocks(sandbox) };
  });
}

/** The lock files after a run from scratch. @throws ExampleError when it fails. */
export function reproduce(options: ReproduceOptions): Promise<Locks> {
  return inSandbox(options, async (run, sandbox) => {
    await fromScratch(run, sandbox);
    return readLocks(sandbox);
  });
}

/** Runs a command and gives what it prints. @throws ExampleError of this rule when it fails. */
type Run = (command: string, rule: RuleId, fix: string) => Promise<string>;

async function fromScratch(run: Run, { project }: Sandbox): Promise<void> {
  for (const lock of globSync('**/dvc.lock', { cwd: project })) rmSync(path.join(project, lock));
  await run('dvc repro --all-pipelines', 'example-fails', 'make every stage succeed');
}

async function inSandbox<T>(
  { root, name, isolation, signal }: ReproduceOptions,
  work: (run: Run, sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  const sandbox = createSandbox({ root, example: name, name });
  const shell = new Shell({ sandbox, isolation, timeout: TIMEOUT });
  const abort = () => void shell.close();
  signal?.addEventListener('abort', abort, { once: true });
  const run: Run = async (command, rule, fix) => {
    const outcome = await shell.run(command);
    const output = hideSandbox(outcome.output, sandbox.home);
    if (outcome.kind === 'done' && outcome.exit === 0) return output;
    if (signal?.aborted) throw new ExampleError('interrupted', 'interrupted', 'run it again');
    const reason = outcome.kind === 'done' ? `exit code ${outcome.exit}` : outcome.kind;
    throw new ExampleError(rule, `${command}: ${reason}\n${output.trim()}`, fix);
  };
  try {
    return await work(run, sandbox);
  } finally {
    signal?.removeEventListener('abort', abort);
    await shell.close();
    removeSandbox(sandbox);
  }
}

function readLocks({ project }: Sandbox): Locks {
  const locks = globSync('**/dvc.lock', { cwd: project }).sort();
  return new Map(locks.map((lock) => [lock, readFileSync(path.join(project, lock), 'utf8')]));
}

const RUNNING = /^Running stage '(?:[^'\n]*:)?([^':\n]+)':$/gm;

/** Stages that ran although nothing changed, and do not say `always_changed`. */
function restlessStages(output: string, { project }: Sandbox): string[] {
  const polling = globSync('**/dvc.yaml', { cwd: project }).flatMap((file) => {
    const { stages = {} } = parse(readFileSync(path.join(project, file), 'utf8')) as Pipeline;
    return Object.keys(stages).filter(
      (name) => stages[name]?.always_changed || stages[name]?.do?.always_changed,
    );
  });
  const ran = [...output.matchAll(RUNNING)].map(([, name = '']) => name);
  return ran.filter((name) => !polling.includes(name.replace(/@.*/, '')));
}

interface Pipeline {
  readonly stages?: Readonly<Record<string, Polling & { readonly do?: Polling }>>;
}

interface Polling {
  readonly always_changed?: boolean;
}
