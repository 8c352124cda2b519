/** A rule as its page on the site explains it. Code stands between backticks. */
export interface Definition {
  /** What holds, as a sentence. */
  readonly holds: string;
  /** Why, in one to three sentences. */
  readonly why: string;
  /** Where the two samples stand. */
  readonly in: Place;
  /** What the rule refuses. */
  readonly wrong: string;
  /** The same, as it should be. */
  readonly right: string;
}

/**
 * `page`: text of a page, with frontmatter where the rule is about it. `files`: paths, one a line.
 * `terminal`: what somebody types and sees. Else a file of an example, by its path.
 */
type Place =
  | 'page'
  | 'files'
  | 'terminal'
  | 'dvc.yaml'
  | 'dvc.lock'
  | 'README.md'
  | 'params.yaml'
  | 'src/fit.py'
  | '.github/workflows/check.yml';

/** A text from its lines: fences are easier to write so. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}
