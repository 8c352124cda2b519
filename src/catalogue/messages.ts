/** How the lines begin, or what they hold, by which DVC and Git say that something is wrong. */
const MESSAGE =
  /^(?:ERROR|WARNING|fatal|error|CONFLICT)\b.*:|is busy, it is being blocked by|possible merge conflicts|^Unable to acquire lock|^DVC failed to|does not exist|Permission denied|No such file or directory/;

/**
 * Names of one project, by which no other is found: quoted text, addresses, paths, hashes, and a process
 * with its command. What DVC itself calls `'dvc.lock'` is the same everywhere.
 */
const NAMES =
  /'(?!dvc\.)[^']*'|"[^"]*"|<[^>]*>|https?:\S+|\(P[Ii][Dd] \d+\).*|\[\.\.\]|(?:~|[\w.@+-]+)?(?:\/[\w.@+-]+)+\/?|\b[0-9a-f]{7,}\b/g;
const GAP = '…';

/** Whether a line of output says that something is wrong. */
export function isMessage(line: string): boolean {
  return MESSAGE.test(line);
}

/** A message with gaps for the names of one project. */
export function withGaps(message: string): string {
  return message.replace(NAMES, GAP).replace(/\s+/g, ' ').trim();
}

/** A message without the names of one project. */
export function withoutNames(message: string): string {
  return withGaps(message).replaceAll(GAP, ' ').replace(/\s+/g, ' ').trim();
}
