import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readExample } from '../../catalogue/disk/example.ts';
import { zipExample } from '../../catalogue/reader/example-zip.ts';
import { readerEnvironment } from './environment.ts';
import { makeFolder, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** Who makes the commits; all else of Git and DVC is as it comes. */
const GIT_CONFIG = '[user]\n  name = Reader\n  email = reader@example.com\n';

/**
 * What a reader has who follows a page by hand: a HOME of their own and, elsewhere, a folder with the
 * example's zip and an environment in it. All the rest is done by the commands of "Follow along".
 */
export function createReaderFolder({ root, venv, example, name }: SandboxOptions): Sandbox {
  const all = makeFolder(root, venv);
  const [home, folder] = [path.join(all, 'home'), path.join(all, 'patterns')];
  mkdirSync(home);
  mkdirSync(folder);
  writeFileSync(path.join(home, '.gitconfig'), GIT_CONFIG);
  symlinkSync(path.join(all, '.venv'), path.join(folder, '.venv'));
  if (example) {
    const requirements = readFileSync(path.join(root, 'requirements.txt'), 'utf8');
    const zip = zipExample(example, readExample(root, example), requirements);
    writeFileSync(path.join(folder, `${example}.zip`), zip);
  }
  return {
    root: all,
    home: folder,
    project: path.join(folder, name),
    cwd: folder,
    env: readerEnvironment(home, folder, process.env.PATH ?? ''),
  };
}
