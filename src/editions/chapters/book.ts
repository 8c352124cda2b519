import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLibrary } from '../../catalogue/disk/library.ts';
import { type Chapter, readChapter } from './chapter.ts';
import { byAddress } from './links.ts';

/** The catalogue as a book: what EPUB and PDF have in common. */
export interface Book {
  /** One for each category, with its pages. */
  readonly parts: readonly Part[];
  /** What stands behind the last part. */
  readonly appendices: readonly Chapter[];
  /** How many commands the tests run, and with which DVC. */
  readonly commands: number;
  readonly dvc: string;
  /** Day of the last change of a page, `2026-11-23`. */
  readonly date: string;
}

/** A category: what its page on the site shows, then its pages. */
interface Part extends Chapter {
  readonly chapters: readonly Chapter[];
}

const APPENDICES = ['glossary'];

/** Where Git does not know when a page was changed: the oldest time that a zip can hold. */
const NO_DATE = '1980-01-01';

/**
 * The book of a finished build. The same build and history always give the same book.
 *
 * @param dist the folder of the build
 */
export function readBook(dist: string): Book {
  const { categories, commands, dvc, history } = loadLibrary();
  const ids = categories.flatMap(({ id, pages }) => [id, ...pages.map((page) => page.id)]);
  const keys = byAddress([...ids, ...APPENDICES]);
  const read = (id: string): Chapter =>
    readChapter(readFileSync(path.join(dist, id, 'index.html'), 'utf8'), id, keys);
  return {
    parts: categories.map(({ id, pages }) => ({
      ...read(id),
      chapters: pages.map((page) => read(page.id)),
    })),
    appendices: APPENDICES.map(read),
    commands,
    dvc,
    date: [...history.changed.values()].sort().at(-1) ?? NO_DATE,
  };
}

/** Everything in the order of reading. */
export function inOrder({ parts, appendices }: Pick<Book, 'parts' | 'appendices'>): Chapter[] {
  return [...parts.flatMap((part) => [part, ...part.chapters]), ...appendices];
}
