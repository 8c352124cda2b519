import { renderAsync } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';
import { EDITION_NAME, type Edition } from '../book/edition.ts';
import { readBook } from '../chapters/book.ts';
import { COVER, coverSvg } from '../chapters/cover.ts';
import { PICTURE_FONT } from '../picture.ts';
import { epubFiles } from './files.ts';
import { packageDocument } from './package.ts';

/** The oldest time that a zip can hold, so that the same files give the same bytes. */
const MTIME = '1980-01-01T00:00:00';
const FOLDER = 'OEBPS';
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The catalogue for readers of books: EPUB 3, one chapter a page. */
export const epub: Edition = {
  file: `${EDITION_NAME}.epub`,
  title: 'The pages as an EPUB',
  make: async (dist) => {
    const book = readBook(dist);
    const cover = await renderAsync(coverSvg(book), {
      font: PICTURE_FONT,
      fitTo: { mode: 'width', value: COVER.width },
    });
    const files = epubFiles(book, cover.asPng());
    const entries = files.map(({ href, content }) => [
      `${FOLDER}/${href}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]);
    return zipSync(
      {
        // The first file, stored as it is: by it a reader knows what the zip is.
        mimetype: [strToU8('application/epub+zip'), { level: 0 }],
        'META-INF/container.xml': strToU8(CONTAINER),
        [`${FOLDER}/content.opf`]: strToU8(packageDocument(book, files)),
        ...Object.fromEntries(entries),
      },
      { level: 9, mtime: new Date(MTIME) },
    );
  },
};
