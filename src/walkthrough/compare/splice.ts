/** Lines of a text to replace: `length` lines from the 1-based `line` on. */
export interface Splice {
  readonly line: number;
  readonly length: number;
  readonly lines: readonly string[];
}

/**
 * Replaces lines and leaves every other byte alone: line ends stay as they were, and a new line
 * ends like the line before it. Splices must not overlap.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const lines = text.split(/(?<=\n)/);
  for (const { line, length, lines: replacement } of [...splices].sort(lastFirst)) {
    const lineEnd = lines[line - 2]?.endsWith('\r\n') ? '\r\n' : '\n';
    lines.splice(line - 1, length, ...replacement.map((text) => text + lineEnd));
  }
  return lines.join('');
}

function lastFirst(a: Splice, b: Splice): number {
  return b.line - a.line;
}
