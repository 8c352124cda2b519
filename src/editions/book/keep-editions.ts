import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EDITION_NAME } from './edition.ts';
import { filesIn } from './files-in.ts';
import { LIST } from './make-editions.ts';

/** The editions that lie in the folder of a build, and the site that they were made of. */
export interface KeptEditions {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Hash of all other files there. */
  readonly site: string;
}

/** Names of the editions in the folder of a build, and of their list: what makes them takes long to load. */
export function editionFiles(dist: string): string[] {
  const names = existsSync(dist) ? readdirSync(dist) : [];
  return names.filter((name) => name === LIST || name.startsWith(`${EDITION_NAME}.`));
}

/**
 * Reads the editions of a build, because the next build empties its folder. Undefined where there are none.
 *
 * @param names of the editions' files and of their list
 */
export function readEditions(names: readonly string[], dist: string): KeptEditions | undefined {
  const there = names.filter((name) => existsSync(path.join(dist, name)));
  if (there.every((name) => name === LIST)) return undefined;
  const files = new Map(there.map((name) => [name, readFileSync(path.join(dist, name))]));
  return { files, site: hashOfSite(names, dist) };
}

/** Puts them back, when the new build is the site that they were made of. @returns whether it is */
export function restoreEditions({ files, site }: KeptEditions, dist: string): boolean {
  if (hashOfSite([...files.keys()], dist) !== site) return false;
  for (const [name, bytes] of files) writeFileSync(path.join(dist, name), bytes);
  return true;
}

function hashOfSite(editions: readonly string[], dist: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(dist).filter((file) => !editions.includes(file))) {
    const bytes = readFileSync(path.join(dist, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
