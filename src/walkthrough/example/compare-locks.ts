import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type LockedPath, type LockedStage, parseLock } from '../../catalogue/project/lock.ts';

/** Text of every lock file of an example, by path with forward slashes. */
export type Locks = ReadonlyMap<string, string>;

/**
 * In what a committed lock file differs from the one that a run from scratch recorded, as one line
 * for each difference. Commands, paths, parameters, and the hashes of what no stage writes are
 * compared. Hashes of results are not: they may differ between versions of Python, which pickle
 * differently.
 */
export function lockDifferences(file: string, committed: Locks, recorded: Locks): string[] {
  const [own, wanted] = [committed, recorded].map((locks) => stagesIn(locks.get(file)));
  const written = [...recorded].flatMap(([lock, text]) =>
    parseLock(text).flatMap(({ outs }) => outs.map((out) => resolve(lock, out))),
  );
  const isGiven = (dep: LockedPath) => !written.some((out) => overlaps(out, resolve(file, dep)));
  const names = [...new Set([...(wanted?.keys() ?? []), ...(own?.keys() ?? [])])];
  return names.flatMap((name) => {
    const [before, after] = [own?.get(name), wanted?.get(name)];
    if (!before) return [`stage ${name} is missing`];
    if (!after) return [`there is no stage ${name}`];
    return stageDifferences(before, after, isGiven).map((what) => `stage ${name}: ${what}`);
  });
}

function stagesIn(text = ''): ReadonlyMap<string, LockedStage> {
  return new Map(parseLock(text).map((stage) => [stage.name, stage]));
}

function stageDifferences(
  own: LockedStage,
  wanted: LockedStage,
  isGiven: (dep: LockedPath) => boolean,
): string[] {
  const hashes = wanted.deps
    .filter(isGiven)
    .filter((dep) => own.deps.find(({ path }) => path === dep.path)?.md5 !== dep.md5);
  const comparisons: readonly (readonly [what: string, unknown, unknown])[] = [
    ['command', own.command, wanted.command],
    ['paths of dependencies', pathsOf(own.deps), pathsOf(wanted.deps)],
    ['paths of outputs', pathsOf(own.outs), pathsOf(wanted.outs)],
    ['parameters', own.params, wanted.params],
  ];
  const different = comparisons.filter(([, a, b]) => !isDeepStrictEqual(a, b));
  if (different.length > 0) return different.map(([what]) => what);
  return hashes.map((dep) => `hash of ${dep.path}`);
}

function pathsOf(paths: readonly LockedPath[]): string[] {
  return paths.map((one) => one.path).sort();
}

function resolve(lock: string, { path: name }: LockedPath): string {
  return path.posix.join(path.posix.dirname(lock), name);
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
