/**
 * Where a page of the site is, or a part of it. Built pages say where the site's root is; only in
 * development they do not.
 */
export function addressOf(id: string, anchor = ''): string {
  const { base } = document.documentElement.dataset;
  const page = base === undefined ? `/${id}/` : `${base}${id}/index.html`;
  return anchor === '' ? page : `${page}#${anchor}`;
}
