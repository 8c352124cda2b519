import { strToU8, zipSync } from 'fflate';
import type { ExampleFile } from '../catalogue/disk/example.ts';

/** The oldest time that a zip can hold, so that the same files give the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** An example as a zip with one folder in it. The same files always give the same bytes. */
export function zipExample(name: string, files: readonly ExampleFile[]): Uint8Array {
  const entries = files.map(({ path, text }) => [`${name}/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(MTIME) });
}
