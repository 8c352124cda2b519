import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { feed } from '../editions/machines/feed.ts';

type Props = { xml: string };

/** A feed needs whole addresses and days: there is one where both are known. */
export const getStaticPaths: GetStaticPaths = () => {
  const { SITE } = import.meta.env;
  const xml = SITE ? feed(loadLibrary(), new URL(SITE)) : undefined;
  return xml === undefined ? [] : [{ params: { feed: 'feed' }, props: { xml } }];
};

export const GET: APIRoute<Props> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
