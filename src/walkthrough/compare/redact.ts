import type { RedactorName } from '../../catalogue/transcript/redactor-names.ts';

/** What differs between two right runs, and the placeholder that both are compared by. */
export interface Redactor {
  readonly pattern: RegExp;
  readonly placeholder: string;
}

/**
 * The redactors that a page can ask for by name in `volatile`. They run over the page and over
 * the output, so that the page shows a real sample. Each takes out as little as it can.
 */
export const REDACTORS = {
  /** A process id in one of DVC's lock messages: `(PID 4711)`. */
  pid: { pattern: /(?<=\(P[Ii][Dd] )\d+(?=\))/g, placeholder: '<pid>' },
  /** A name that DVC makes up for an experiment: five letters, a hyphen, four letters. */
  'exp-name': { pattern: /\b[a-z]{5}-[a-z]{4}\b/g, placeholder: '<exp-name>' },
  /** An abbreviated or whole Git revision: 7 or 40 hexadecimal digits. */
  'git-rev': { pattern: /\b(?:[0-9a-f]{40}|[0-9a-f]{7})\b/g, placeholder: '<git-rev>' },
  /** `2026-11-23 05:12:25`, with `T`, fractions and zone or without. */
  timestamp: {
    pattern: /\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g,
    placeholder: '<timestamp>',
  },
  /** When an experiment was made, as `dvc exp show` and the queue print it: `05:12 AM`. */
  clock: { pattern: /\b\d\d:\d\d [AP]M\b/g, placeholder: '<clock>' },
  /** How long something took: `3.2 s`, `12s`, `250 ms`. */
  duration: { pattern: /\b\d+(?:\.\d+)? ?(?:ms|s|seconds)\b/g, placeholder: '<duration>' },
  /** The port of a server on this machine: `127.0.0.1:40213`. */
  port: { pattern: /(?<=\b(?:127\.0\.0\.1|localhost):)\d+/g, placeholder: '<port>' },
} as const satisfies Readonly<Record<RedactorName, Redactor>>;

/** The line with everything volatile replaced by placeholders. */
export function redact(line: string, names: readonly RedactorName[]): string {
  return names.reduce((text, name) => {
    const { pattern, placeholder } = REDACTORS[name];
    return text.replaceAll(pattern, placeholder);
  }, line);
}

/** Output with the sandbox's own folder written as `~`, which it is: HOME inside the sandbox. */
export function hideSandbox(output: string, root: string): string {
  return output.replaceAll(root, '~');
}
