import { JSDOM } from 'jsdom';
import { setApart } from './anchors.ts';
import { writeCode } from './code.ts';
import { simplifyDrawing } from './drawing.ts';
import { placeLink } from './links.ts';
import { leaveSite } from './site-only.ts';

/** A page of the site as a chapter of a book. */
export interface Chapter {
  /** Name of its file and of its anchor: `parallel-parallel-stages`. */
  readonly key: string;
  readonly title: string;
  /** The silhouette of its pipeline as SVG, if it has one. */
  readonly glyph: string | undefined;
  /**
   * XHTML. All anchors begin with the chapter's key and all links within the book are `#anchor`, so
   * that chapters can be put together in one document.
   */
  readonly body: string;
}

/** One window for all pages: to make one for each takes longer than to read it, and much memory. */
const { DOMParser, XMLSerializer } = new JSDOM().window;

const XHTML = / xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g;

/**
 * The chapter that a built page becomes: the same HTML, without what needs a site, a script or the
 * site's stylesheet.
 *
 * @param id of the page, `parallel/parallel-stages`
 * @param keys of all chapters by address, `byAddress`
 * @throws Error when the page has no content.
 */
export function readChapter(html: string, id: string, keys: ReadonlyMap<string, string>): Chapter {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = document.querySelector('article.page') ?? document.querySelector('main');
  const title = content?.querySelector('h1')?.textContent;
  if (!content || !title) throw new Error(`${id}/index.html has no title. Fix: npm run build`);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const key = keys.get(`/${id}/`) ?? id;
  leaveSite(content);
  for (const svg of content.querySelectorAll('svg')) simplifyDrawing(svg);
  for (const frame of content.querySelectorAll('.frame')) writeCode(frame);
  for (const link of content.querySelectorAll('a[href]')) {
    const target = placeLink(link.getAttribute('href') ?? '', id, keys, canonical ?? undefined);
    if (target) link.setAttribute('href', target);
    else link.replaceWith(...link.childNodes);
  }
  setApart(content, key);
  const write = (node: Node) => new XMLSerializer().serializeToString(node);
  const glyph = content.querySelector('.page-head .glyph');
  return {
    key,
    title,
    glyph: glyph ? write(glyph) : undefined,
    body: [...content.childNodes].map(write).join('').replaceAll(XHTML, ''),
  };
}
