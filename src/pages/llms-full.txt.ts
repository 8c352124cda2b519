import type { APIRoute } from 'astro';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { pageMarkdown } from '../editions/machines/page-markdown.ts';

/** Every page as Markdown in one text, for programs that read: https://llmstxt.org. */
export const GET: APIRoute = () => {
  const library = loadLibrary();
  const pages = library.pages.map((page) => pageMarkdown(page, library, ''));
  return new Response(pages.join('\n---\n\n'));
};
