import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetUpError } from '../../setup/set-up-error.ts';
import type { Edition } from './edition.ts';

/** A file that a reader can take along, as `dist/downloads.json` lists it. */
interface Download {
  /** Its name in `dist/`. */
  readonly file: string;
  readonly title: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What became of an edition: a file, or the reason why there is none. */
export type Made = { readonly edition: Edition } & (
  | { readonly download: Download }
  | { readonly missing: string }
);

/** The file in `dist/` that lists the downloads. */
const LIST = 'downloads.json';

/**
 * Makes the editions of a build, one after the other, and writes them and their list into its folder.
 * One that lacks what it takes does not hold up the others.
 *
 * @param onMade is told what became of each
 */
export async function makeEditions(
  editions: readonly Edition[],
  dist: string,
  onMade: (made: Made) => void,
): Promise<Made[]> {
  const all: Made[] = [];
  const files = new Map<string, Uint8Array>();
  // No edition holds another one: what was made before goes first, and all are written last.
  for (const file of [LIST, ...editions.map(({ file }) => file)]) {
    rmSync(path.join(dist, file), { force: true });
  }
  for (const edition of editions) {
    const result = await tryToMake(edition, dist);
    if (typeof result !== 'string') files.set(edition.file, result);
    const made: Made =
      typeof result === 'string'
        ? { edition, missing: result }
        : { edition, download: describe(edition, result) };
    all.push(made);
    onMade(made);
  }
  for (const [file, bytes] of files) writeFileSync(path.join(dist, file), bytes);
  const downloads = all.flatMap((made) => ('download' in made ? made.download : []));
  writeFileSync(path.join(dist, LIST), `${JSON.stringify(downloads, null, 2)}\n`);
  return all;
}

/** The bytes of an edition, or what this machine lacks for it. */
async function tryToMake(edition: Edition, dist: string): Promise<Uint8Array | string> {
  try {
    return await edition.make(dist);
  } catch (error) {
    if (error instanceof SetUpError) return error.message;
    throw error;
  }
}

function describe({ file, title }: Edition, bytes: Uint8Array): Download {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, title, bytes: bytes.length, sha256 };
}
