import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Commit } from '../../catalogue/disk/commit.ts';
import type { Edition } from '../../sw/edition.ts';

/** Where an edition comes from. */
export interface Origin {
  readonly commit: Commit | undefined;
  /** The DVC version that ran its pages. */
  readonly dvc: string;
}

/** Describes the edition that files are, given by their path. The same files give the same id. */
export function describeEdition(
  files: ReadonlyMap<string, Uint8Array>,
  { commit, dvc }: Origin,
): Edition {
  const bodies = [...files.values()];
  const hashes = Object.fromEntries([...files].map(([file, body]) => [file, digest(body)]));
  return {
    id: digest(JSON.stringify(hashes)),
    ...commit,
    dvc,
    bytes: sum(bodies.map(({ length }) => length)),
    download: sum(bodies.map((body) => Math.min(body.length, gzipSync(body).length))),
    files: hashes,
  };
}

/** As the worker checks it: the first 64 bits of the SHA-256, in hexadecimal. */
function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
