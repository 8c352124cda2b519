/** A line of a page that stands for any number of lines of output. */
export const ANY_LINES = '...';
const ANY_TEXT = '[..]';

/** What tells whether output is what a line of a page stands for: `[..]` is any text, `\` escapes. */
export function lineMatcher(expected: string): (actual: string) => boolean {
  const parts = unescapeStart(expected).split(/(\\?\[\.\.\])/);
  const literals = parts.map((part) => (part === `\\${ANY_TEXT}` ? ANY_TEXT : part));
  if (!parts.includes(ANY_TEXT)) return (actual) => actual === literals.join('');
  const pattern = parts.map((part, i) =>
    part === ANY_TEXT ? '.*' : RegExp.escape(literals[i] ?? ''),
  );
  const regex = new RegExp(`^${pattern.join('')}$`, 's');
  return (actual) => regex.test(actual);
}

/**
 * Output written so that a page reads it back as itself. `first` is the line after the command,
 * where `> ` would continue the command.
 */
export function escapeLine(actual: string, first: boolean): string {
  const text = actual.replaceAll(ANY_TEXT, `\\${ANY_TEXT}`);
  return NEEDS_ESCAPE.test(text) || (first && /^>( |$)/.test(text)) ? `\\${text}` : text;
}

/** Lines that mean something else to a page: a command, any lines, an exit code, an escape. */
const NEEDS_ESCAPE = /^(\$ |\.\.\.$|\[\d+\]$|\\(?!\[\.\.\]))/;

/** A literal line of a page as the output that it stands for: `escapeLine` taken back. */
export function unescapeLine(expected: string): string {
  return unescapeStart(expected).replaceAll(`\\${ANY_TEXT}`, ANY_TEXT);
}

function unescapeStart(line: string): string {
  return /^\\(\$ |>|\.\.\.$|\[\d+\]$|\\)/.test(line) ? line.slice(1) : line;
}
