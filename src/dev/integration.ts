import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readAll } from '../catalogue/disk/read.ts';
import { formatProblem, type Problem } from '../catalogue/problem.ts';
import { BLOCKING } from '../catalogue/rules/definitions/blocking.ts';
import { formProblems } from '../form/form-problems.ts';
import { pageState } from './page-state.ts';
import { problemPage, problemPanel } from './problem-html.ts';
import { watchForm } from './watched-form.ts';

/** Milliseconds after the last of several changes that are saved together. */
const PAUSE = 100;
const WATCHED = /^(?:patterns|examples)\//;

/** While pages are written: what is wrong stands in the terminal and on the page, and never a stack. */
export function whileWriting(root = process.cwd()): AstroIntegration {
  const form = watchForm(
    () => formProblems(root),
    (text) => console.log(text),
  );
  return {
    name: 'while-writing',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'dev') await refuseUnreadable(root);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(path.join(root, 'examples'));
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (!WATCHED.test(path.relative(root, file).replaceAll(path.sep, '/'))) return;
          form.changed();
          clearTimeout(timer);
          timer = setTimeout(async () => {
            await form.problems();
            server.environments.client.hot.send({ type: 'full-reload' });
          }, PAUSE);
        });
        server.middlewares.use(async ({ url = '', headers }, response, next) => {
          if (!headers.accept?.includes('text/html') || url.startsWith('/@')) return next();
          const problems = await form.problems();
          const file = fileAt(url);
          const isOf = (problem: Problem) =>
            problem.file === file || problem.file.startsWith(`${file}/`);
          if (problems.some((problem) => isOf(problem) && BLOCKING.has(problem.rule))) {
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            return response.end(problemPage(problems, file));
          }
          appendTo(response, problemPanel(problems, file, pageState(root, file)));
          next();
        });
      },
    },
  };
}

/** The file of the page, or the folder of the example, at an address; else one that is not there. */
function fileAt(url: string): string {
  const name = new URL(url, 'http://localhost').pathname.replace(/^\/|\/$/g, '');
  return name.startsWith('examples/') ? name : `patterns/${name}.mdx`;
}

/** Puts HTML behind a page that Astro answers with. */
function appendTo(response: ServerResponse, html: string): void {
  const end = response.end.bind(response);
  response.end = ((...args: Parameters<ServerResponse['end']>) => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    if (html !== '' && isPage && !response.hasHeader('content-length')) response.write(html);
    return end(...args);
  }) as ServerResponse['end'];
}

/** Astro cannot begin with frontmatter that is no YAML: then the form says what is wrong, and where. */
async function refuseUnreadable(root: string): Promise<void> {
  const { readings } = readAll(root);
  const isReadable = ({ partial, problems }: (typeof readings)[number]) =>
    partial !== undefined && !problems.some(({ rule }) => rule === 'frontmatter-tab');
  if (readings.every(isReadable)) return;
  const problems: readonly Problem[] = await formProblems(root);
  for (const problem of problems) console.error(formatProblem(problem));
  console.error('The site cannot be served before each frontmatter is YAML');
  process.exit(1);
}
