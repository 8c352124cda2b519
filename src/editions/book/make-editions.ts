import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Download } from '../../client/offline/downloads.ts';
import { SetUpError } from '../../setup/set-up-error.ts';
import type { Edition } from './edition.ts';

/** What became of an edition: a file, or the reason why there is none. */
export type Made = { readonly edition: Edition } & (
  | { readonly download: Download }
  | { readonly missing: string }
);

/** The file in `dist/` that lists the downloads. A build alone has none, and an empty list. */
export const LIST = 'downloads.json';

/** Who watches: each edition before it is made, and what became of it. */
export interface Watcher {
  begin(edition: Edition): void;
  end(made: Made): void;
}

/** Names of all files that are made of a build and lie in its folder. */
function madeFiles(editions: readonly Edition[]): string[] {
  return [LIST, ...editions.map(({ file }) => file)];
}

/**
 * Makes the editions of a build, one after the other, and writes them and their list into its folder.
 * One that lacks what it takes does not hold up the others.
 */
export async function makeEditions(
  editions: readonly Edition[],
  dist: string,
  watcher: Watcher,
): Promise<Made[]> {
  const all: Made[] = [];
  const files = new Map<string, Uint8Array>();
  // No edition holds another one: what was made before goes first, and all are written last.
  for (const file of madeFiles(editions)) {
    rmSync(path.join(dist, file), { force: true });
  }
  for (const edition of editions) {
    watcher.begin(edition);
    const result = await tryToMake(edition, dist);
    if (typeof result !== 'string') files.set(edition.file, result);
    const made: Made =
      typeof result === 'string'
        ? { edition, missing: result }
        : { edition, download: describe(edition, result) };
    all.push(made);
    watcher.end(made);
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
