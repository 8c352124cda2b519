import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetUpError } from './set-up-error.ts';
import { openUv } from './uv.ts';

/** It works only with packages of its own time, which it shares with DVC: it is of the same day. */
const OF_THE_DAY = 'check-jsonschema';

/** Resolves the requirements that it is given. */
const COMPILE = ['pip', 'compile', '-', '--quiet'];

/**
 * The Python environment of a DVC: `.venv` where that is the pinned one, else `.cache/dvc/<version>/`,
 * that release with the packages that there were on its day, and what else the examples need at the
 * pinned versions where DVC's packages allow it. It is made once, and again when it is unfinished or
 * made from something else.
 *
 * @returns its folder
 * @throws SetUpError when it cannot be made.
 */
export function ensureDvc(root: string, version: string, print: (line: string) => void): string {
  const own = path.join(root, '.venv');
  if (!existsSync(own)) throw new SetUpError('There is no .venv. Fix: npm run setup');
  const requirement = `dvc==${version}`;
  const pinned = readFileSync(path.join(root, 'requirements.txt'), 'utf8');
  if (pinned.split('\n').includes(requirement)) return own;

  const versions = path.join(root, '.cache', 'dvc');
  mkdirSync(versions, { recursive: true });
  // Its programs name it by this path, which must be there in a sandbox, too.
  const venv = path.join(realpathSync(versions), version);
  const inVenv = (name: string) => path.join(venv, name);
  const wanted = readFileSync(path.join(root, 'requirements.in'), 'utf8');
  const madeFrom = [wanted, pinned, readFileSync(import.meta.filename)];
  const hash = madeFrom.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex');
  const stamp = inVenv('made-from.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return venv;

  const python = path.join(own, 'bin', 'python');
  const uv = openUv({ root, python, failure: `DVC ${version} cannot be installed`, print });
  const day = releaseDay(uv([...COMPILE, '--no-deps', '--format', 'pylock.toml'], requirement));
  print(`Making .cache/dvc/${version} with the packages of ${day}, the day of its release`);
  rmSync(venv, { recursive: true, force: true });
  // Pages make environments with its pip.
  uv(['venv', '--quiet', '--seed', '--python', python, venv]);
  const target = ['--python', inVenv('bin/python')];
  const dated = ['--exclude-newer', `${day}T23:59:59Z`, '-o', inVenv('dvc.txt')];
  uv([...COMPILE, ...target, ...dated], `${requirement}\n${OF_THE_DAY}`);
  // Where there is such a file, uv keeps to its versions as far as it can.
  writeFileSync(inVenv('packages.txt'), pinned);
  const within = ['--constraint', inVenv('dvc.txt'), '-o', inVenv('packages.txt')];
  uv([...COMPILE, ...target, ...within], wanted.replaceAll(/==.*/g, ''));
  uv(['pip', 'install', '--quiet', ...target, '-r', inVenv('packages.txt')]);
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
