import { listPageFiles } from '../catalogue/disk/read.ts';
import { formatProblem } from '../catalogue/problem.ts';
import { formProblems } from '../form/form-problems.ts';

const root = process.cwd();
const problems = await formProblems(root);
for (const problem of problems) console.error(formatProblem(problem));
console.log(`${listPageFiles(root).length} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
