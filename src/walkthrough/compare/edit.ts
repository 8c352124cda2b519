/** An edit that does not fit the text it should change. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/**
 * Applies the diff of a page to a file's text. A page shows no line numbers: each hunk is found
 * by its own lines, which must occur exactly once. Hunks are separated by lines that begin with
 * `@@`. A diff of additions only makes a new file.
 *
 * @throws EditError when a hunk is not found, or found more than once.
 */
export function applyEdit(text: string | undefined, diff: string): string {
  return splitHunks(diff).reduce(applyHunk, text) ?? '';
}

interface Hunk {
  readonly before: string;
  readonly after: string;
}

function splitHunks(diff: string): Hunk[] {
  return diff
    .split(/^@@.*\n?/m)
    .filter((hunk) => hunk.trim() !== '')
    .map((hunk) => {
      const lines = hunk.replace(/\n$/, '').split('\n');
      return { before: side(lines, '-'), after: side(lines, '+') };
    });
}

/** The text on one side of a hunk: its context lines, and the lines with this sign. */
function side(lines: readonly string[], sign: '-' | '+'): string {
  return lines
    .filter((line) => line === '' || line.startsWith(' ') || line.startsWith(sign))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
}

function applyHunk(text: string | undefined, { before, after }: Hunk): string {
  if (text === undefined) {
    if (before !== '') throw new EditError('the file does not exist');
    return after;
  }
  if (before === '') throw new EditError('the file exists, and the diff has no line to find');
  const [start, ...others] = occurrences(text, before);
  const first = before.split('\n', 1)[0];
  if (start === undefined) throw new EditError(`the lines from "${first}" are not in the file`);
  if (others.length > 0) throw new EditError(`the lines from "${first}" occur more than once`);
  return text.slice(0, start) + after + text.slice(start + before.length);
}

/** Offsets at which `part` begins a line. */
function occurrences(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (at === 0 || text[at - 1] === '\n') offsets.push(at);
  }
  return offsets;
}
