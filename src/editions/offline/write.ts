import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITION_FILE } from '../../sw/edition.ts';
import { filesIn } from '../book/files-in.ts';
import { LIST } from '../book/make-editions.ts';
import { bundle } from '../bundle.ts';
import { appFiles } from './app.ts';
import { describeEdition, type Origin } from './edition.ts';
import { storedFiles } from './stored-files.ts';

const WORKER = fileURLToPath(new URL('../../sw/worker.ts', import.meta.url));

/** Makes a finished build one that can be stored: manifest, icons, worker, and the list of its files. */
export async function writeOffline(dist: string, origin: Origin): Promise<void> {
  const write = (file: string, body: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), body);
  };
  for (const [file, body] of await appFiles()) write(file, body);
  const files = storedFiles(filesIn(dist)).map(
    (file) => [file, readFileSync(path.join(dist, file))] as const,
  );
  const edition = describeEdition(new Map(files), origin);
  write(EDITION_FILE, `${JSON.stringify(edition)}\n`);
  write('sw.js', await bundle(WORKER, { EDITION: JSON.stringify(edition.id) }));
  write(LIST, '[]\n');
}
