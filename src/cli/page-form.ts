import { listPageFiles } from '../catalogue/disk/read.ts';
import { formatProblem } from '../catalogue/problem.ts';
import { checkCatalogue } from '../catalogue/rules/check.ts';
import { undrawable } from '../markdown/undrawable.ts';

const root = process.cwd();
const visible = checkCatalogue(root);
const problems = [...visible, ...(await undrawable(root, visible))];
for (const problem of problems) console.error(formatProblem(problem));
console.log(`${listPageFiles(root).length} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
