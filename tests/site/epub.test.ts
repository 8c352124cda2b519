import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/catalogue/disk/library.ts';
import { epub } from '../../src/editions/epub/epub.ts';
import { codeLines, PAGE_IDS, textOf } from './built-pages.ts';

const fileOf = (id: string) => `${id.replace('/', '-')}.xhtml`;
const { categories } = loadLibrary();
const READING_ORDER = [
  ...['cover.xhtml', 'nav.xhtml'],
  ...categories.flatMap(({ id, pages }) => [id, ...pages.map((page) => page.id)]).map(fileOf),
  'glossary.xhtml',
];

let bytes: Uint8Array = new Uint8Array();
let files: ReadonlyMap<string, string> = new Map();
const read = (file: string): string => files.get(file) ?? '';

beforeAll(async () => {
  bytes = await epub.make('dist');
  files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replace('OEBPS/', ''),
      strFromU8(content),
    ]),
  );
});

describe('the EPUB', () => {
  test('says what it is in its first file, which is stored as it is', () => {
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('has the same bytes each time, in any time zone', async () => {
    const { TZ = 'UTC' } = process.env;
    process.env.TZ = 'Pacific/Kiritimati';
    const again = await epub.make('dist');
    process.env.TZ = TZ;
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  test('has one chapter a page, each category behind its own page, and the glossary at the end', () => {
    const items = new Map(
      [...read('content.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(
        ([, id = '', href = '']) => [id, href],
      ),
    );
    const spine = [...read('content.opf').matchAll(/<itemref idref="([^"]+)"/g)];
    expect(spine.map(([, id = '']) => items.get(id))).toEqual(READING_ORDER);
  });

  test('has contents that name every page under its category, and then the glossary', () => {
    for (const { title, pages } of categories) {
      const list = new RegExp(`>${title}</a><ol>(.*?)</ol>`).exec(read('nav.xhtml'))?.[1] ?? '';
      const names = [...list.matchAll(/>([^<]+)<\/a>/g)].map(([, name = '']) => textOf(name));
      expect(names).toEqual(pages.map(({ data }) => data.title));
    }
    expect(read('nav.xhtml')).toMatch(
      /<\/ol><\/li>\n<li><a href="glossary\.xhtml">[^<]+<\/a><\/li>\n<\/ol>/,
    );
  });

  test('knows when its text was last changed', () => {
    const day = [...loadLibrary().history.changed.values()].sort().at(-1);
    expect(read('content.opf')).toContain(`"dcterms:modified">${day}T00:00:00Z</meta>`);
  });
});

describe('a chapter of the EPUB', () => {
  test.for(PAGE_IDS)('%s has every line of code of its page', (id) => {
    const text = textOf(read(fileOf(id)));
    expect(codeLines(id).filter((line) => !text.includes(line))).toEqual([]);
  });

  test.for(READING_ORDER)('%s links to what is in the book, or to the web', (file) => {
    const broken = [...read(file).matchAll(/ (?:href|src)="([^"]*)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !link.startsWith('https://') && !resolves(link));
    expect(broken).toEqual([]);
  });

  test.for(READING_ORDER)('%s shows every drawing and says it in words', (file) => {
    const drawings = read(file).match(/<svg[^>]*>(?:<title>[^<]+)?/g) ?? [];
    expect(drawings.filter((svg) => !/ aria-label="[^"]+"|<title>./.test(svg))).toEqual([]);
    expect(drawings.filter((svg) => !/ width="[\d.]+".* height="[\d.]+"/.test(svg))).toEqual([]);
    expect(read(file)).not.toMatch(/foreignObject|var\(--|max-width|data-prompt/);
  });
});

/** Whether a link leads to a file of the book, and to an anchor in it. */
function resolves(link: string): boolean {
  const [file = '', anchor] = link.split('#');
  return files.has(file) && (anchor === undefined || read(file).includes(` id="${anchor}"`));
}
