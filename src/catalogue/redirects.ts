import type { Page } from './page.ts';

/** An address that a page had before, and the page. */
export interface Redirect {
  /** `pipelines/parallel-stages` */
  readonly from: string;
  readonly page: Page;
}

/** Every former address of every page. */
export function redirects(pages: readonly Page[]): Redirect[] {
  return pages.flatMap((page) => page.data.formerly.map((from) => ({ from, page })));
}
