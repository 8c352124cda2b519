/** The title of a part of a list: each address has one of its own. */
export function partTitle(
  title: string,
  { currentPage }: { readonly currentPage: number },
): string {
  return currentPage === 1 ? title : `${title}, part ${currentPage}`;
}
