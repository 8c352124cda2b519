/** Something wrong in the catalogue, said so that its author can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** A short stable name, such as `section-order`. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One line for people: `file:line  message (rule). Fix: …`. */
export function formatProblem({ file, line, rule, message, fix }: Problem): string {
  return `${file}:${line}  ${message} (${rule}). Fix: ${fix}`;
}

/** Thrown where bad input leaves nothing to go on with; carries every problem found. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}
