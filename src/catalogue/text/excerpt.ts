/** Marks in an example's file that fence off a part: `# region train` … `# endregion`. */
const REGION = /^\s*# region (\S+)\s*$/;
const END_REGION = /^\s*# endregion\s*$/;

/** Asked for a region that the file does not have. */
export class RegionError extends Error {
  override readonly name = 'RegionError';
}

/**
 * The lines of a file, or of one of its regions, that a fence has to show. The marks themselves
 * are never shown.
 *
 * @throws RegionError when the file has no such region, or the region does not end.
 */
export function excerpt(text: string, region?: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (region === undefined) return lines.filter((line) => !isMark(line));
  const start = lines.findIndex((line) => REGION.exec(line)?.[1] === region);
  if (start < 0) throw new RegionError(`it has no "# region ${region}"`);
  const length = lines.slice(start + 1).findIndex((line) => END_REGION.test(line));
  if (length < 0) throw new RegionError(`its "# region ${region}" has no "# endregion"`);
  return lines.slice(start + 1, start + 1 + length).filter((line) => !isMark(line));
}

function isMark(line: string): boolean {
  return REGION.test(line) || END_REGION.test(line);
}
