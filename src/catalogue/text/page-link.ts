/** Where a link to another page leads. */
export interface PageLink {
  /** `<category>/<slug>`. */
  readonly page: string;
  /** What stands behind the `#`; undefined without. */
  readonly anchor: string | undefined;
}

const TO_PAGE = /^(?:\.\.\/([a-z][a-z0-9-]*)\/|(?:\.\/)?)([a-z][a-z0-9-]*)\.mdx(?:#(.*))?$/;

/**
 * The page that a relative link means, as it is written in a page of this category: by its file, so
 * that it also works on GitHub and in an editor. Undefined for every other link.
 */
export function toPageLink(url: string, category: string): PageLink | undefined {
  const [, folder = category, slug, anchor] = TO_PAGE.exec(url) ?? [];
  return slug === undefined ? undefined : { page: `${folder}/${slug}`, anchor };
}
