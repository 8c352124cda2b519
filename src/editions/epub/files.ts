import { SITE } from '../../catalogue/site.ts';
import { escapeHtml } from '../../markdown/html.ts';
import { chapterOf } from '../chapters/anchors.ts';
import { type Book, inOrder } from '../chapters/book.ts';
import type { Chapter } from '../chapters/chapter.ts';
import { contentsItems } from '../chapters/contents.ts';
import { BOOK_STYLES, stylesheet } from '../chapters/paper.ts';
import { xhtmlPage } from './xhtml.ts';

/** A file of an EPUB, as its manifest lists it. */
export interface EpubFile {
  readonly href: string;
  readonly type: 'application/xhtml+xml' | 'text/css' | 'image/png';
  readonly content: string | Uint8Array;
  /** What the manifest must say about it: `svg`, `nav`, `cover-image`. */
  readonly properties?: string;
}

const COVER =
  '<section epub:type="cover" class="cover"><img src="cover.png" alt="Cover"/></section>';
const OWN_STYLES = [
  '.cover{text-align:center}.cover img{max-width:100%;max-height:98vh}',
  // A finger must find an entry.
  'nav ol{list-style:none;padding-left:1em}nav li{line-height:1.8}',
];

/** The files of an EPUB; its pages in the order of reading. */
export function epubFiles(book: Book, cover: Uint8Array): EpubFile[] {
  const styles = [...BOOK_STYLES.map(stylesheet), ...OWN_STYLES].join('\n');
  return [
    { href: 'book.css', type: 'text/css', content: styles },
    { href: 'cover.png', type: 'image/png', content: cover, properties: 'cover-image' },
    page('cover', 'Cover', COVER),
    { ...page('nav', 'Contents', nav(book)), properties: 'nav' },
    ...inOrder(book).map((one) => chapterPage(one, roleOf(one, book))),
  ];
}

function page(key: string, title: string, body: string): EpubFile {
  return { href: fileOf(key), type: 'application/xhtml+xml', content: xhtmlPage(title, body) };
}

function chapterPage({ key, title, body }: Chapter, role: string): EpubFile {
  const whole = `<section id="${key}" epub:type="${role}" role="doc-${role}">${body}</section>`;
  const linked = whole.replaceAll(/ href="#([^"]+)"/g, (_, anchor: string) => {
    return ` href="${fileOf(chapterOf(anchor))}#${anchor}"`;
  });
  const file = page(key, title, linked);
  return body.includes('<svg') ? { ...file, properties: 'svg' } : file;
}

function roleOf(chapter: Chapter, { parts, appendices }: Book): string {
  if (appendices.includes(chapter)) return 'appendix';
  return parts.some((part) => part === chapter) ? 'part' : 'chapter';
}

function nav(book: Book): string {
  const entries = contentsItems(
    book,
    ({ key, title }, inner) => `<li><a href="${fileOf(key)}">${escapeHtml(title)}</a>${inner}</li>`,
  );
  const first = fileOf(book.parts[0]?.key ?? 'nav');
  return `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escapeHtml(SITE)}</h1>
<ol>
${entries}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2><ol>
<li><a epub:type="cover" href="${fileOf('cover')}">Cover</a></li>
<li><a epub:type="toc" href="${fileOf('nav')}">Contents</a></li>
<li><a epub:type="bodymatter" href="${first}">Start of the text</a></li>
</ol></nav>`;
}

function fileOf(key: string): string {
  return `${key}.xhtml`;
}
