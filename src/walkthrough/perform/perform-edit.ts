import { lstatSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleId } from '../../catalogue/rules/definitions/all.ts';
import { applyEdit, EditError } from '../compare/edit.ts';
import type { Context, Result } from '../context.ts';
import type { Task } from '../plan/tasks.ts';

/**
 * Applies a `diff` fence to a file in the sandbox. The engine writes it, and not the shell, which can
 * write nothing outside: what the path leads through is looked at just before.
 */
export async function performEdit(
  { fence, path: name }: Extract<Task, { kind: 'edit' }>,
  { sandbox }: Context,
): Promise<Result> {
  const file = path.resolve(sandbox.project, name);
  if (!file.startsWith(sandbox.home + path.sep)) {
    return fail(
      'edit-outside',
      `${name} is outside the sandbox`,
      'edit a file of the example or of a sibling folder',
    );
  }
  const obstacle = findObstacle(file, sandbox.home);
  if (obstacle) {
    return fail('edit-through', `${name}: ${obstacle}`, 'edit a plain file, by its own path');
  }
  try {
    const before = kindOf(file) === 'file' ? readFileSync(file, 'utf8') : undefined;
    const after = applyEdit(before, fence.value);
    const time = timeOf(file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, after);
    if (time !== undefined) utimesSync(file, time, time);
    return { step: { status: 'passed' } };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return fail(
      'edit-fails',
      `the diff does not apply to ${name}: ${error.message}`,
      'write the lines as the file has them at this point of the page',
    );
  }
}

/** What stands in the way from the sandbox to a plain file, in words; undefined when nothing does. */
function findObstacle(file: string, home: string): string | undefined {
  const parts = path.relative(home, file).split(path.sep);
  const folders = parts.slice(0, -1).map((_, i) => path.join(home, ...parts.slice(0, i + 1)));
  const wrong = folders.find((folder) => !['folder', 'nothing'].includes(kindOf(folder)));
  if (wrong) return `${path.relative(home, wrong)} is ${inWords(kindOf(wrong))}`;
  const kind = kindOf(file);
  return kind === 'file' || kind === 'nothing' ? undefined : `it is ${inWords(kind)}`;
}

/**
 * Seconds since 1970 at which a file has been edited; undefined for a new one. Git and Python compare
 * whole seconds: to them, an edit in the second of a checkout that leaves the size as it was is none.
 * No reader is as fast.
 */
function timeOf(file: string): number | undefined {
  const before = lstatSync(file, { throwIfNoEntry: false });
  return before && Math.max(Date.now(), before.mtimeMs + 2000) / 1000;
}

type Kind = 'nothing' | 'file' | 'folder' | 'link' | 'special';

function kindOf(file: string): Kind {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return 'nothing';
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'special';
}

function inWords(kind: Kind): string {
  return {
    nothing: 'not there',
    file: 'a file',
    folder: 'a folder',
    link: 'a symbolic link',
    special: 'no plain file',
  }[kind];
}

function fail(rule: RuleId, message: string, fix: string): Result {
  return { step: { status: 'failed', failure: { rule, message, fix } } };
}
