import { type Zippable, zipSync } from 'fflate';

/** The oldest time that a zip can hold, so that the same files give the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** What is compressed already. */
const COMPRESSED = /\.(?:png|zip)$/;

/**
 * Files by their paths as a zip, sorted and without times: the same files give the same bytes, on any
 * day and in any time zone.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { level: COMPRESSED.test(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(MTIME) });
}
