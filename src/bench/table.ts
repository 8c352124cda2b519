/** A figure of the bench: what was measured, what came out, and beside what. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** The reference, measured in the same run; nothing where there is none. */
  readonly beside: string;
}

/** Figures as a Markdown table. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, beside }) => `| ${what} | ${value} | ${beside} |`);
  return ['| measured | here | beside |', '|---|---|---|', ...lines].join('\n');
}
