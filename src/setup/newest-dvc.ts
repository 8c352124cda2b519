import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetUpError } from './set-up-error.ts';
import { openUv } from './uv.ts';

/**
 * The newest release of DVC that the package index has for the project's Python: `3.67.1`.
 *
 * @throws SetUpError when the index cannot be asked.
 */
export function newestDvc(root: string, print: (line: string) => void): string {
  const python = path.join(root, '.venv', 'bin', 'python');
  if (!existsSync(python)) throw new SetUpError('There is no .venv. Fix: npm run setup');
  const failure = 'The newest DVC cannot be found';
  const uv = openUv({ root, python, failure, print });
  const resolved = uv(['pip', 'compile', '-', '--quiet', '--no-deps', '--python', python], 'dvc');
  const version = /^dvc==(\S+)/m.exec(resolved)?.[1];
  if (version) return version;
  throw new SetUpError(`${failure}: uv names none. Fix: name one, --dvc 3.61.0`);
}
