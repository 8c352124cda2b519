import { readProjects } from '../catalogue/disk/example.ts';
import type { Root } from '../catalogue/disk/read.ts';
import { inOrder, type Problem } from '../catalogue/problem.ts';
import { checkCatalogue } from '../catalogue/rules/check.ts';
import { undrawable } from '../markdown/undrawable.ts';
import { workflowProblems } from './workflows.ts';

/** Everything that is wrong with pages and examples and can be seen without DVC, by file and line. */
export async function formProblems(root: Root): Promise<Problem[]> {
  const projects = readProjects(root);
  const seen = checkCatalogue(root, projects);
  const drawn = await undrawable(root, seen);
  return inOrder([...seen, ...drawn, ...(await workflowProblems(projects))]);
}
