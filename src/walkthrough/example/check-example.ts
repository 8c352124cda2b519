import path from 'node:path';
import { readExample } from '../../catalogue/disk/example.ts';
import type { Problem } from '../../catalogue/problem.ts';
import { LockError, parseLock } from '../../catalogue/project/lock.ts';
import { checkStages } from './check-stages.ts';
import { type Locks, lockDifferences } from './compare-locks.ts';
import { ExampleError, type ReproduceOptions, reproduce, reproduceTwice } from './reproduce.ts';

/** What is wrong with an example; and its graph, when DVC could draw it. */
export interface ExampleCheck {
  readonly problems: readonly Problem[];
  /** What `dvc dag --mermaid` prints: the page that shows it need not ask again. */
  readonly graph: string | undefined;
}

/**
 * Validates an example apart from its page: DVC reads its schema and draws its graph; its stages
 * declare the code that they run; two runs from scratch record the same, which is what the example
 * has committed; the run after that has nothing to do.
 */
export async function checkExample(options: ReproduceOptions): Promise<ExampleCheck> {
  const { root, name } = options;
  const files = new Map(readExample(root, name).map(({ path, text }) => [path, text]));
  const broken = [...files].flatMap(([file, text]) => unreadable(file, text));
  if (broken.length > 0) return { problems: inExample(name, broken), graph: undefined };
  try {
    const first = await reproduceTwice(options);
    const again = await reproduce(options);
    const found = compare(files, first.locks, again);
    return { problems: inExample(name, found), graph: first.graph };
  } catch (error) {
    if (!(error instanceof ExampleError)) throw error;
    const { message, rule, fix } = error;
    const found = [{ file: 'dvc.yaml', rule, message, fix }];
    return { problems: inExample(name, found), graph: undefined };
  }
}

type Found = readonly Omit<Problem, 'line'>[];

function inExample(name: string, found: Found): Problem[] {
  return found.map((one) => ({ ...one, line: 1, file: `examples/${name}/${one.file}` }));
}

function unreadable(file: string, text: string): Found {
  if (path.posix.basename(file) !== 'dvc.lock') return [];
  try {
    parseLock(text);
    return [];
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    const fix = 'delete it, run dvc repro in the example and commit dvc.lock';
    return [{ file, rule: 'example-lock', message: `it is no lock file: ${error.message}`, fix }];
  }
}

function compare(files: ReadonlyMap<string, string>, first: Locks, again: Locks): Found {
  return [...first].flatMap(([file, text]): Found => {
    const stages = checkStages(file, parseLock(text), files);
    if (again.get(file) !== text) return [differs(file), ...stages];
    const committed = new Map([...first.keys()].map((lock) => [lock, files.get(lock) ?? '']));
    const differences = lockDifferences(file, committed, first);
    return differences.length === 0 ? stages : [stale(file, differences), ...stages];
  });
}

function differs(file: string): Found[number] {
  return {
    file,
    rule: 'lock-differs',
    message: 'two runs from scratch record different hashes',
    fix: 'set seeds, sort, round, and write no time into an output',
  };
}

function stale(file: string, differences: readonly string[]): Found[number] {
  return {
    file,
    rule: 'lock-stale',
    message: `it is not what dvc repro records: ${differences.join('; ')}`,
    fix: 'run dvc repro in the example and commit dvc.lock',
  };
}
