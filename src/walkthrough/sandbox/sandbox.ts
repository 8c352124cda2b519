import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listExampleFiles } from '../../catalogue/disk/git.ts';
import { sandboxEnvironment } from './environment.ts';

/** How the names of sandboxes begin; the runner's process id follows. */
export const PREFIX = 'walkthrough-';

/** A fresh folder in which a page runs: nothing outside of it can be changed. */
export interface Sandbox {
  /** The whole of it. */
  readonly root: string;
  /** What pages write as `~`: it holds the project and its siblings. */
  readonly home: string;
  /** The copy of the example: a Git repository with one commit. */
  readonly project: string;
  /** Where the first command runs. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface SandboxOptions {
  /** The project's root, which holds `examples/` and `.venv`. */
  readonly root: string;
  /** Another Python environment than the project's `.venv`. */
  readonly venv?: string | undefined;
  /** A folder of `examples/`; without one the project begins empty. */
  readonly example: string | undefined;
  /** Name of the project's folder in the sandbox. */
  readonly name: string;
}

/** Makes a sandbox whose folder is also HOME. The caller removes it (remove.ts). */
export function createSandbox({ root, venv, example, name }: SandboxOptions): Sandbox {
  const home = makeFolder(root, venv);
  const project = path.join(home, name);
  const env = sandboxEnvironment(home, process.env.PATH ?? '');
  for (const folder of [project, path.join(home, '.config', 'dvc')]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(path.join(home, '.config', 'dvc', 'config'), '[core]\n    check_update = false\n');
  writeFileSync(path.join(home, '.gitconfig'), GIT_CONFIG);
  if (example) copyExample(path.join(root, 'examples', example), project);
  git(project, env, 'init', '--quiet');
  git(project, env, 'add', '--all');
  git(project, env, 'commit', '--quiet', '--allow-empty', '--message', 'Start');
  return { root: home, home, project, cwd: project, env };
}

/**
 * The folder of a sandbox, open to other users of the machine. It holds what every sandbox has: a
 * place for temporary files, and the environment, whose programs appear as `~/.venv/bin/dvc` in DVC's
 * messages on every machine.
 */
export function makeFolder(root: string, venv = path.join(root, '.venv')): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`)));
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, '.tmp'));
  symlinkSync(realpathSync(venv), path.join(folder, '.venv'));
  return folder;
}

const GIT_CONFIG = `[init]
  defaultBranch = main
[advice]
  detachedHead = false
[gc]
  auto = 0
[protocol "file"]
  allow = always
`;

/** Copies what Git tracks of an example, and what it would track: not what DVC made there. */
function copyExample(from: string, to: string): void {
  for (const file of listExampleFiles(from)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

function git(cwd: string, env: Readonly<Record<string, string>>, ...args: string[]): void {
  execFileSync('git', args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
