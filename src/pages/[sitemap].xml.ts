import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { listExamples } from '../catalogue/disk/read.ts';
import { wholeAddress } from '../catalogue/site.ts';

/** A sitemap needs whole addresses: there is one where the site's address is known. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : [];

export const GET: APIRoute = ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const { pages, categories } = loadLibrary();
  const paths = [
    '',
    'catalogue/',
    'problems/',
    'map/',
    'examples/',
    ...categories.map(({ id }) => `${id}/`),
    ...pages.map(({ id }) => `${id}/`),
    ...listExamples(process.cwd()).map((name) => `examples/${name}/`),
  ];
  const urls = paths.map((path) => `<url><loc>${wholeAddress(path, site)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
