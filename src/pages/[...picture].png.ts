import type { APIRoute, GetStaticPaths } from 'astro';
import { findCategory } from '../catalogue/categories.ts';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { SITE } from '../catalogue/site.ts';
import { drawPicture, type Picture } from '../editions/picture.ts';
import { glyph } from '../glyphs/glyph.ts';
import { SAMPLE } from '../glyphs/sample.ts';
import { pageGlyph } from '../markdown/page-glyph.ts';

/** A link to a picture is a whole address: there are pictures where the site's address is known. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE
    ? Object.entries(pictures()).map(([picture, props]) => ({
        params: { picture },
        props: { ...props },
      }))
    : [];

/** What to draw for each page, and for all the rest of the site, by path without `.png`. */
function pictures(): Record<string, Picture> {
  const { pages, commands, dvc } = loadLibrary();
  const own = pages.map((page): [string, Picture] => [
    page.id,
    {
      title: page.data.title,
      glyph: pageGlyph(page),
      notes: [SITE, findCategory(page.category)?.title ?? ''],
    },
  ]);
  const site: Picture = {
    title: SITE,
    glyph: glyph(SAMPLE.dag, SAMPLE),
    notes: [`${pages.length} pages`, `${commands} commands checked with DVC ${dvc}`],
  };
  return { site, ...Object.fromEntries(own) };
}

export const GET: APIRoute<Picture> = async ({ props }) =>
  new Response(Buffer.from(await drawPicture(props)), { headers: { 'content-type': 'image/png' } });
