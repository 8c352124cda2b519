import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listExampleFiles } from '../../catalogue/disk/git.ts';
import { sandboxEnvironment } from './environment.ts';

/** A fresh folder in which a page runs. It is HOME, and holds the project and its siblings. */
export interface Sandbox {
  readonly root: string;
  /** The copy of the example: a Git repository with one commit. */
  readonly project: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface SandboxOptions {
  /** The project's root, which holds `examples/` and `.venv`. */
  readonly root: string;
  /** A folder of `examples/`; without one the project begins empty. */
  readonly example: string | undefined;
  /** Name of the project's folder in the sandbox. */
  readonly name: string;
}

/** Makes a sandbox. The caller removes it with `removeSandbox`. */
export function createSandbox({ root, example, name }: SandboxOptions): Sandbox {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'walkthrough-')));
  const project = path.join(home, name);
  const env = sandboxEnvironment(home, process.env.PATH ?? '');
  for (const folder of [project, path.join(home, '.tmp'), path.join(home, '.config', 'dvc')]) {
    mkdirSync(folder, { recursive: true });
  }
  // The environment's programs appear as ~/.venv/bin/dvc in DVC's messages, on every machine.
  symlinkSync(path.join(root, '.venv'), path.join(home, '.venv'));
  writeFileSync(path.join(home, '.config', 'dvc', 'config'), '[core]\n    check_update = false\n');
  writeFileSync(path.join(home, '.gitconfig'), GIT_CONFIG);
  if (example) copyExample(path.join(root, 'examples', example), project);
  git(project, env, 'init', '--quiet');
  git(project, env, 'add', '--all');
  git(project, env, 'commit', '--quiet', '--allow-empty', '--message', 'Start');
  return { root: home, project, env };
}

/** Removes a sandbox with everything in it. DVC's cache is write-protected: `force` is needed. */
export function removeSandbox({ root }: Sandbox): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
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
