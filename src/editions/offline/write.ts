import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITION_FILE, type Edition } from '../../sw/edition.ts';
import { bundle } from '../bundle.ts';
import { appFiles } from './app.ts';
import { describeEdition, type Origin } from './edition.ts';
import { storedFiles } from './stored-files.ts';

const WORKER = fileURLToPath(new URL('../../sw/worker.ts', import.meta.url));
/** What `npm run book` makes is listed in it; until then, nothing. */
const DOWNLOADS = 'downloads.json';

/** Makes a finished build one that can be stored: manifest, icons, worker, and the list of its files. */
export async function writeOffline(dist: string, origin: Origin): Promise<Edition> {
  const write = (file: string, body: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), body);
  };
  for (const [file, body] of await appFiles()) write(file, body);
  const all = globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll(path.sep, '/'));
  const files = storedFiles(all).map(
    (file) => [file, readFileSync(path.join(dist, file))] as const,
  );
  const edition = describeEdition(new Map(files), origin);
  write(EDITION_FILE, `${JSON.stringify(edition)}\n`);
  write('sw.js', await bundle(WORKER, { EDITION: JSON.stringify(edition.id) }));
  write(DOWNLOADS, '[]\n');
  return edition;
}
