import { strToU8, zipSync } from 'fflate';
import type { ExampleFile } from '../project/project.ts';

/** The oldest time that a zip can hold, so that the same files give the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/**
 * An example as a zip: its folder, and beside it the `requirements.txt` of the whole catalogue, so
 * that both can be unpacked into an empty folder. The same files always give the same bytes.
 */
export function zipExample(
  name: string,
  files: readonly ExampleFile[],
  requirements: string,
): Uint8Array {
  const entries = files.map(({ path, text }) => [`${name}/${path}`, strToU8(text)] as const);
  const all = Object.fromEntries([['requirements.txt', strToU8(requirements)], ...entries]);
  return zipSync(all, { level: 9, mtime: new Date(MTIME) });
}
