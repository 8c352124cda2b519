/** Where a page of the catalogue is. Built pages say where the site's root is; only in development they do not. */
export function addressOf(id: string): string {
  const { base } = document.documentElement.dataset;
  return base === undefined ? `/${id}/` : `${base}${id}/index.html`;
}
