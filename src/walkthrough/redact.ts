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
} as const satisfies Readonly<Record<string, Redactor>>;

export type RedactorName = keyof typeof REDACTORS;

/** Whether a page can ask for it. */
export function isRedactor(name: string): name is RedactorName {
  return Object.hasOwn(REDACTORS, name);
}

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
