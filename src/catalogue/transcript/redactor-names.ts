/** What a page can ask for in `volatile`: what it takes out is in src/walkthrough/compare/redact.ts. */
export const REDACTOR_NAMES = [
  'pid',
  'exp-name',
  'git-rev',
  'timestamp',
  'clock',
  'duration',
  'port',
] as const;

export type RedactorName = (typeof REDACTOR_NAMES)[number];

/** Whether a page can ask for it. */
export function isRedactor(name: string): name is RedactorName {
  return REDACTOR_NAMES.some((known) => known === name);
}
