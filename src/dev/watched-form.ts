import { formatProblem, type Problem } from '../catalogue/problem.ts';

/** The problems of the catalogue, as they are after the last change of a file. */
export interface WatchedForm {
  /** Looks again only when something has changed. */
  readonly problems: () => Promise<readonly Problem[]>;
  /** To be called when a file has changed. */
  readonly changed: () => void;
}

/**
 * Keeps what `look` finds until a file changes, and says in words what is new: each problem as a line,
 * and that there is none when there was one.
 */
export function watchForm(
  look: () => Promise<readonly Problem[]>,
  say: (text: string) => void,
): WatchedForm {
  let known: Promise<readonly Problem[]> | undefined;
  let said = '';
  async function find(): Promise<readonly Problem[]> {
    const problems = await look();
    const text = problems.map(formatProblem).join('\n');
    if (text !== said) say(text || 'No problems: pages and examples are as they should be');
    said = text;
    return problems;
  }
  return {
    problems: () => {
      known ??= find();
      return known;
    },
    changed: () => {
      known = undefined;
    },
  };
}
