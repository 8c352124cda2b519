import type { APIRoute } from 'astro';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { SITE } from '../catalogue/site.ts';

/** The catalogue as a list for programs that read: https://llmstxt.org. */
export const GET: APIRoute = () => {
  const { categories, dvc } = loadLibrary();
  const lines = categories.flatMap(({ title, pages }) => [
    `\n## ${title}\n`,
    ...pages.map(({ id, data }) => `- [${data.title}](${id}.md): ${data.summary}`),
  ]);
  const more = [
    '\n## Optional\n',
    '- [All pages in one text](llms-full.txt)',
    '- [All pages as data](patterns.json), and [its JSON Schema](patterns.schema.json)',
  ];
  const summary = `Design patterns for projects that use DVC. Every command was run with DVC ${dvc}.`;
  return new Response(`# ${SITE}\n\n> ${summary}\n${[...lines, ...more].join('\n')}\n`);
};
