import { ruleAddress } from './rules/definitions/address.ts';
import type { RuleId } from './rules/definitions/all.ts';

/** Something wrong in the catalogue, said so that its author can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** A short stable name, such as `section-order`: its page says why. */
  readonly rule: RuleId;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One line for people: `file:line  message (rule). Fix: … See /rules/rule/`. */
export function formatProblem({ file, line, rule, message, fix }: Problem): string {
  return `${file}:${line}  ${message} (${rule}). Fix: ${fix}. See ${ruleAddress(rule)}`;
}

/** Problems by file and line, so that one who mends them goes through each file once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** Thrown where bad input leaves nothing to go on with; carries every problem found. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly Problem[];
  /** Where the first problem is: Astro's error page shows these lines. */
  readonly loc: { readonly file: string; readonly line: number } | undefined;

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
    this.loc = problems[0] && { file: problems[0].file, line: problems[0].line };
  }
}

/** What `read` gives; where it finds problems, they are added to the list and it gives nothing. */
export function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
