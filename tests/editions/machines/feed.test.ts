import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/editions/machines/feed.ts';
import { makeLibrary, makePage } from './library.ts';

const SITE = new URL('https://example.org/patterns');

const pages = [
  makePage('data/a', '', { title: 'Cats & <dogs>' }),
  makePage('data/b'),
  makePage('data/c'),
  makePage('data/unknown'),
];
const library = makeLibrary(pages, {
  'data/a': { added: '2026-01-01', changed: '2026-03-03' },
  'data/b': { changed: '2026-01-01' },
  'data/c': { added: '2026-03-03', changed: '2026-03-03' },
});

/** The elements of a feed; a text that is no XML is refused. */
function parse(xml = ''): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}
const texts = (parent: ParentNode | null, selector: string) =>
  [...(parent?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

describe('the feed', () => {
  const document = parse(feed(library, SITE));

  test('is Atom, with what RFC 4287 asks for', () => {
    const root = document.documentElement;
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const element of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name']) {
      expect(texts(document, element)).toHaveLength(1);
    }
    const self = document.querySelector('feed > link[rel=self]');
    expect(self?.getAttribute('href')).toBe('https://example.org/patterns/feed.atom');
    for (const entry of document.querySelectorAll('entry')) {
      expect(texts(entry, 'id, title, updated, summary')).toHaveLength(4);
      expect(entry.querySelector('link')?.getAttribute('href')).toMatch(/^https:/);
    }
  });

  test('has the newest change first, and no page of which Git knows no day', () => {
    expect(texts(document, 'entry > id')).toEqual([
      'https://example.org/patterns/data/a/',
      'https://example.org/patterns/data/c/',
      'https://example.org/patterns/data/b/',
    ]);
    expect(texts(document, 'feed > updated')).toEqual(['2026-03-03T00:00:00Z']);
  });

  test('says when a page was new, where Git knows it', () => {
    expect(texts(document, 'published')).toEqual(['2026-01-01T00:00:00Z', '2026-03-03T00:00:00Z']);
  });

  test('has titles with any sign', () => {
    expect(texts(document, 'entry > title')[0]).toBe('Cats & <dogs>');
  });

  test('has thirty pages at most', () => {
    const many = Array.from({ length: 40 }, (_, i) => makePage(`data/p${i}`));
    const days = Object.fromEntries(many.map(({ id }) => [id, { changed: '2026-01-01' }]));
    expect(texts(parse(feed(makeLibrary(many, days), SITE)), 'entry')).toHaveLength(30);
  });

  test('is not there where Git knows no day', () => {
    expect(feed(makeLibrary(pages), SITE)).toBeUndefined();
  });

  test('would not pass as XML with an open element', () => {
    expect(() => parse(feed(library, SITE)?.replace('</entry>', ''))).toThrow();
  });
});
