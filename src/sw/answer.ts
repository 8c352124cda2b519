/** The page for an address that has none, which a host shows at any depth. */
const NOT_FOUND = '404.html';

/** What a host says when nobody behind it answers. */
const UNREACHABLE = 504;

/**
 * What a request gets: the stored file, else what the server says, and where there is no server the
 * site's page for it. A folder is its `index.html`, as on a host.
 */
export async function answer(request: Request, root: URL, cacheName: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const stored = (path: string) => caches.match(new URL(path, root), { cacheName });
  const isFolder = pathname.endsWith('/');
  const file = await stored(isFolder ? `${pathname}index.html` : pathname);
  if (file) return file;
  if (!isFolder && (await stored(`${pathname}/index.html`))) {
    return Response.redirect(`${pathname}/${search}`);
  }
  try {
    return await fetch(request);
  } catch {
    if (request.mode !== 'navigate') return new Response(null, { status: UNREACHABLE });
    const page = await stored(NOT_FOUND);
    return page
      ? new Response(page.body, { status: 404, headers: page.headers })
      : Response.error();
  }
}
