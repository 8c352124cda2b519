import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SetUpError } from './set-up-error.ts';
import { openUv } from './uv.ts';

/** It works only with packages of its own time, which it shares with DVC: it is of the same day. */
const OF_THE_DAY = 'check-jsonschema';

/**
 * The Python environment of another DVC, in `.cache/dvc/<version>/`: that release with the packages
 * that there were on its day, and what else the examples need at the pinned versions where DVC's
 * packages allow it. It is made once, and again when it is unfinished or made from something else.
 *
 * @returns its folder
 * @throws SetUpError when it cannot be made.
 */
export function ensureOtherDvc(
  root: string,
  version: string,
  print: (line: string) => void,
): string {
  const versions = path.join(root, '.cache', 'dvc');
  mkdirSync(versions, { recursive: true });
  // Its programs name it by this path, which must be there in a sandbox, too.
  const venv = path.join(realpathSync(versions), version);
  const inVenv = (name: string) => path.join(venv, name);
  const wanted = readFileSync(path.join(root, 'requirements.in'), 'utf8');
  const pinned = path.join(root, 'requirements.txt');
  const madeFrom = [wanted, readFileSync(pinned), readFileSync(import.meta.filename)];
  const hash = madeFrom.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex');
  const stamp = inVenv('made-from.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return venv;

  const python = path.join(root, '.venv', 'bin', 'python');
  if (!existsSync(python)) throw new SetUpError('There is no .venv. Fix: npm run setup');
  const uv = openUv(root, python, print);
  const requirement = `dvc==${version}`;
  const compile = (input: string, ...args: readonly string[]) =>
    uv(['pip', 'compile', '-', '--quiet', ...args], `DVC ${version} cannot be installed`, input);

  const day = releaseDay(compile(requirement, '--no-deps', '--format', 'pylock.toml'));
  print(`Making .cache/dvc/${version} with the packages of ${day}, the day of its release`);
  rmSync(venv, { recursive: true, force: true });
  uv(['venv', '--quiet', '--python', python, venv], `${venv} cannot be made`);
  const target = ['--python', inVenv('bin/python')];
  const dated = ['--exclude-newer', `${day}T23:59:59Z`, '-o', inVenv('dvc.txt')];
  compile(`${requirement}\n${OF_THE_DAY}`, ...target, ...dated);
  // Where there is such a file, uv keeps to its versions as far as it can.
  copyFileSync(pinned, inVenv('packages.txt'));
  const within = ['--constraint', inVenv('dvc.txt'), '-o', inVenv('packages.txt')];
  compile(wanted.replaceAll(/==.*/g, ''), ...target, ...within);
  uv(
    ['pip', 'sync', '--quiet', ...target, inVenv('packages.txt')],
    `DVC ${version} cannot be installed`,
  );
  writeFileSync(stamp, hash);
  return venv;
}

/** The day on which a package was published first, from its lock in the form of PEP 751. */
export function releaseDay(lock: string): string {
  const times = [...lock.matchAll(/upload-time = (\d{4}-\d\d-\d\d)T/g)];
  const [day] = times.map(([, day]) => day).sort();
  if (day) return day;
  throw new SetUpError(
    'The package index does not say when DVC was released. Fix: use one with upload times',
  );
}
