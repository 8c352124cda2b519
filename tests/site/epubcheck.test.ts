import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { epub } from '../../src/editions/epub/epub.ts';
import { checkEpub } from './epubcheck.ts';
import { HAS_JAVA, WITHOUT_JAVA } from './java.ts';

describe.skipIf(!HAS_JAVA)(`EPUBCheck${WITHOUT_JAVA}`, () => {
  let book: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    book = await epub.make('dist');
  });

  test('has neither an error nor a warning', () => {
    expect(checkEpub(book)).toEqual([]);
  });

  test.for([
    ['a link into nowhere', ' href="glossary.xhtml#', ' href="glossary.xhtml#no-', 'RSC-012'],
    ['HTML that is none', '<h1', '<h1 color="red"', 'RSC-005'],
    ['a paragraph that does not end', '</p>', '', 'RSC-016'],
  ] as const)('finds %s', ([, from, to, id]) => {
    const broken = changed(book, (xhtml) => xhtml.replace(from, to));
    expect(checkEpub(broken)).toContainEqual(expect.stringContaining(id));
  });
});

/** The EPUB with every chapter changed. */
function changed(book: Uint8Array, change: (xhtml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(book)).map(([name, content]) => [
    name,
    name.endsWith('.xhtml') ? strToU8(change(strFromU8(content))) : content,
  ]);
  const { mimetype, ...others } = Object.fromEntries(files) as Record<string, Uint8Array>;
  return zipSync({ mimetype: [mimetype ?? new Uint8Array(), { level: 0 }], ...others });
}
