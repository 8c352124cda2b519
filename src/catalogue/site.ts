/** The site's name. */
export const SITE = 'DVC Project Design Patterns';

/** Pixels of the picture that stands for a page where its link is shared: what is cropped least. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The whole address of a page, below the path that the site may have: `https://a.org/b/pipelines/`. */
export function wholeAddress(path: string, site: URL): string {
  return new URL(path.replace(/^\//, ''), site.href.replace(/\/?$/, '/')).href;
}
