import { strToU8 } from 'fflate';
import type { ExampleFile } from '../project/project.ts';
import { zipFiles } from './zip.ts';

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
  return zipFiles(new Map([['requirements.txt', strToU8(requirements)], ...entries]));
}
