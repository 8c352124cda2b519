import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from './program.ts';

/** The installer that can leave out what was published after a day. */
export const UV_VERSION = '0.13.9';

/** Runs uv with these arguments and this input, and gives what it prints. */
export type Uv = (args: readonly string[], input?: string) => string;

export interface UvOptions {
  /** The project's root. */
  readonly root: string;
  /** A Python that has pip. */
  readonly python: string;
  /** What the user does not get when uv fails. */
  readonly failure: string;
  readonly print: (line: string) => void;
}

/**
 * The pinned uv, installed by pip in `.cache/uv/` when it is not there.
 *
 * @throws SetUpError when pip cannot install it.
 */
export function openUv({ root, python, failure, print }: UvOptions): Uv {
  const folder = path.join(root, '.cache', 'uv', UV_VERSION);
  const pip = [python, '-m', 'pip', '--disable-pip-version-check'];
  if (!existsSync(folder)) {
    print(`Installing uv ${UV_VERSION} in .cache/uv`);
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    runProgram([...pip, 'install', '--quiet', '--target', part, `uv==${UV_VERSION}`], {
      failure: `uv ${UV_VERSION} cannot be installed`,
      fix: 'look at the network and at the index of "pip config list"',
    });
    renameSync(part, folder);
  }
  const config = runProgram([...pip, 'config', 'list'], {
    failure: 'pip cannot tell its configuration',
    fix: 'npm run setup',
  });
  const env = { ...uvSettings(config), ...process.env };
  const fix = 'name a release from 3.0.0 on, or look at the network';
  return (args, input) =>
    runProgram([path.join(folder, 'bin', 'uv'), ...args], { failure, fix, input, env });
}

/**
 * The index and the certificates in what `pip config list` prints, as variables for uv, which does not
 * read pip's configuration.
 */
export function uvSettings(config: string): Readonly<Record<string, string>> {
  const index = /\.index-url='(.+)'$/m.exec(config)?.[1];
  const certificates = /\.cert='(.+)'$/m.exec(config)?.[1];
  return {
    ...(index ? { UV_DEFAULT_INDEX: index } : {}),
    ...(certificates ? { SSL_CERT_FILE: certificates } : {}),
  };
}
