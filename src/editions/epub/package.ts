import { createHash } from 'node:crypto';
import { SITE } from '../../catalogue/site.ts';
import { escapeHtml } from '../../markdown/html.ts';
import type { Book } from '../chapters/book.ts';
import type { EpubFile } from './files.ts';

/** How readers with other senses or devices can read it, in the words of schema.org. */
const ACCESS = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Every drawing has a text that says what it shows; what a run did is told in words, too.',
  ],
] as const;

/** The package document of an EPUB 3: what it is, its files, and the order of its pages. */
export function packageDocument(book: Book, files: readonly EpubFile[]): string {
  const items = files.map(
    ({ href, type, properties }) =>
      `<item id="${idOf(href)}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  );
  const pages = files
    .filter(({ type }) => type === 'application/xhtml+xml')
    .map(({ href }) => `<itemref idref="${idOf(href)}"/>`);
  const access = ACCESS.map(
    ([name, value]) => `<meta property="schema:${name}">${escapeHtml(value)}</meta>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid(files)}</dc:identifier>
<dc:title>${escapeHtml(SITE)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>The contributors of ${escapeHtml(SITE)}</dc:creator>
<dc:rights>MIT licence</dc:rights>
<dc:date>${book.date}</dc:date>
<dc:description>Design patterns for projects that use DVC. ${book.commands} commands were run with DVC ${book.dvc}.</dc:description>
<meta property="dcterms:modified">${book.date}T00:00:00Z</meta>
${access.join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${pages.join('\n')}
</spine>
</package>
`;
}

/** An id that says what is inside: the same text has the same one, and another text another one. */
function uuid(files: readonly EpubFile[]): string {
  const hash = createHash('sha256');
  for (const { href, content } of files) hash.update(href).update(content);
  const digits = hash.digest('hex');
  const version = `8${digits.slice(13, 16)}`;
  const variant = `a${digits.slice(17, 20)}`;
  return [digits.slice(0, 8), digits.slice(8, 12), version, variant, digits.slice(20, 32)].join(
    '-',
  );
}

/** Ids begin with a letter and have no dots. */
function idOf(href: string): string {
  return href.replace('.', '_');
}
