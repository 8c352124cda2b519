import type { Page } from './page.ts';

/** How the lines begin, or what they hold, by which DVC and Git say that something is wrong. */
const MESSAGE =
  /^(?:ERROR|WARNING|fatal|error|CONFLICT)\b.*:|is busy, it is being blocked by|possible merge conflicts|^Unable to acquire lock|^DVC failed to|does not exist|Permission denied|No such file or directory/;

/** Names of one project, by which no other is found: quoted text, addresses, paths, process ids. */
const NAMES =
  /'[^']*'|"[^"]*"|<[^>]*>|\(P[Ii][Dd] \d+\)|\[\.\.\]|(?:~|\.{1,2})?(?:\/[\w.@+-]+)+\/?/g;

/** Whether a line of output says that something is wrong. */
export function isMessage(line: string): boolean {
  return MESSAGE.test(line);
}

/** A message without the names of one project. */
export function withoutNames(message: string): string {
  return message.replace(NAMES, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * What the transcripts of a page show of DVC's and Git's complaints, as a reader may paste them:
 * each once, without the names of the page's own files.
 */
export function messagesOf({ fences }: Page): string[] {
  const lines = fences.flatMap(({ steps }) => steps.flatMap(({ expected }) => expected));
  return [...new Set(lines.filter(isMessage).map(withoutNames))];
}
