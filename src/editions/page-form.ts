import type { AstroIntegration } from 'astro';
import { formatProblem } from '../catalogue/problem.ts';
import { formProblems } from '../form/form-problems.ts';

/** A build begins with the page form: what is wrong is said as `npm run check` says it, and nothing is built. */
export function pageForm(): AstroIntegration {
  return {
    name: 'page-form',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const problems = await formProblems(process.cwd());
        if (problems.length === 0) return;
        for (const problem of problems) console.error(formatProblem(problem));
        console.error(`${problems.length} problems: nothing was built`);
        process.exit(1);
      },
    },
  };
}
