import { readProject } from '../../catalogue/disk/example.ts';
import { checkProject } from '../../catalogue/rules/project/check-project.ts';
import { checkExample, type ExampleCheck } from './check-example.ts';
import { checkPython } from './check-python.ts';
import type { ReproduceOptions } from './reproduce.ts';

/**
 * Everything that is wrong with an example, at once: its form, its Python, and what DVC does with it.
 * What DVC says of a file that breaks the form is left out: it would be said twice.
 */
export async function inspectExample(options: ReproduceOptions): Promise<ExampleCheck> {
  const { root, name } = options;
  const form = checkProject(readProject(root, name));
  const [python, run] = await Promise.all([checkPython(root, name), checkExample(options)]);
  const formless = new Set(form.map(({ file }) => file));
  const news = run.problems.filter(({ file }) => !formless.has(file));
  return { problems: [...form, ...python, ...news], graph: run.graph };
}
