import { formatProblem, type Problem } from '../catalogue/problem.ts';
import { ruleAddress } from '../catalogue/rules/definitions/address.ts';
import { annotation } from '../catalogue/text/annotation.ts';

/** What came of the form: how many pages were read, and all that is wrong, by file and line. */
export interface FormReport {
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/** For a person: a line for each problem, then the totals. */
export function formText({ pages, problems }: FormReport): string {
  return [...problems.map(formatProblem), `${pages} pages, ${problems.length} problems`].join('\n');
}

/** For programs: the same, and where each rule is explained. */
export function formJson({ pages, problems }: FormReport): string {
  const all = problems.map((problem) => ({ ...problem, see: ruleAddress(problem.rule) }));
  return JSON.stringify({ pages, problems: all }, null, 2);
}

/** For a pull request on GitHub: each problem beside its line. */
export function formAnnotations({ problems }: FormReport): string {
  return problems
    .map(({ file, line, rule, message, fix }) =>
      annotation({ file, line, title: rule, text: `${message}\nFix: ${fix}` }),
    )
    .join('\n');
}
