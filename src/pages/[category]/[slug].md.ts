import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../../catalogue/disk/library.ts';
import type { Page } from '../../catalogue/page.ts';
import { pageMarkdown } from '../../editions/machines/page-markdown.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadLibrary().pages.map((page) => ({
    params: { category: page.category, slug: page.slug },
    props: { page },
  }));

export const GET: APIRoute<{ page: Page }> = ({ props: { page } }) =>
  new Response(pageMarkdown(page, loadLibrary(), '../'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
