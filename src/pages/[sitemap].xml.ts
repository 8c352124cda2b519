import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../catalogue/library.ts';

/** A sitemap needs whole addresses: there is one where the site's address is known. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : [];

export const GET: APIRoute = ({ site }) => {
  const { pages, categories } = loadLibrary();
  const paths = [
    '',
    'catalogue/',
    'map/',
    'examples/',
    ...categories.map(({ id }) => `${id}/`),
    ...pages.map(({ id }) => `${id}/`),
  ];
  const urls = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
