import path from 'node:path';
import type { Problem } from '../../catalogue/problem.ts';
import type { LockedStage } from '../../catalogue/project/lock.ts';
import { localImports } from './local-imports.ts';

/**
 * What is wrong with the declarations of an example's stages.
 *
 * @param lockFile path of the lock file in the example, with forward slashes
 * @param files text of every file of the example, by path
 */
export function checkStages(
  lockFile: string,
  stages: readonly LockedStage[],
  files: ReadonlyMap<string, string>,
): Omit<Problem, 'line'>[] {
  const folder = path.posix.dirname(lockFile);
  const at = (name: string) => path.posix.join(folder, name);
  const file = at('dvc.yaml');
  return stages.flatMap((stage) => [
    ...[...stage.deps, ...stage.outs]
      .map(({ path: name }) => name)
      .filter((name) => isOutside(at(name), name))
      .map((name) => ({
        file,
        rule: 'path-outside' as const,
        message: `stage ${stage.name}: ${name} is not in the example's folder`,
        fix: 'use a path relative to dvc.yaml, inside the example',
      })),
    ...neededCode(stage.command, folder, files)
      .filter((needed) => !stage.deps.some((dep) => covers(at(dep.path), needed)))
      .map((needed) => ({
        file,
        rule: 'code-undeclared' as const,
        message: `stage ${stage.name} runs ${needed}, which is no dependency`,
        fix: `add ${path.posix.relative(folder, needed)} to its deps`,
      })),
  ]);
}

function isOutside(resolved: string, name: string): boolean {
  return path.posix.isAbsolute(name) || resolved === '..' || resolved.startsWith('../');
}

function covers(dependency: string, file: string): boolean {
  return file === dependency || file.startsWith(`${dependency}/`);
}

/** The scripts that a command names, and the local modules that they import. */
function neededCode(command: string, folder: string, files: ReadonlyMap<string, string>): string[] {
  const scripts = command
    .split(/\s+/)
    .filter((word) => /\.(?:py|sh)$/.test(word))
    .map((word) => path.posix.join(folder, word))
    .filter((script) => files.has(script));
  return [...new Set(scripts.flatMap((script) => [script, ...localImports(script, files)]))];
}
