import { runs } from './fence.ts';
import { readFrontmatter } from './frontmatter.ts';
import { CatalogueError, type Problem } from './problem.ts';
import type { Frontmatter } from './schema.ts';
import { type Document, readDocument } from './text/document.ts';

/** A page of the catalogue as data. */
export interface Page extends Document {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly category: string;
  readonly slug: string;
  readonly data: Frontmatter;
}

/** A page as far as it can be read. */
export interface PageReading {
  readonly document: Document;
  /** Undefined where the frontmatter does not fit the schema. */
  readonly page: Page | undefined;
  /** The page with the keys that do fit; asking for another one throws. For `unlessBroken`. */
  readonly partial: Page | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one page from its text, with all that is wrong with its syntax. */
export function readPage(file: string, source: string): PageReading {
  const { document, yaml, problems: syntax } = readDocument(file, source);
  const { data, partial, problems } = readFrontmatter(file, yaml);
  const id = pageId(file);
  const [category = '', slug = ''] = id.split('/');
  const withData = (data: Frontmatter | undefined) =>
    data && { ...document, id, category, slug, data };
  return {
    document,
    page: withData(data),
    partial: withData(partial),
    problems: [...syntax, ...problems],
  };
}

/**
 * Reads one page from its text, with the parser that the site is built with.
 *
 * @throws CatalogueError when the text is no MDX, its frontmatter does not fit the schema, or a
 * transcript does not begin with a command: with all that is wrong.
 */
export function parsePage(file: string, source: string): Page {
  return wholePage(readPage(file, source));
}

/** The page of a reading. @throws CatalogueError with everything that was found when it was read. */
export function wholePage({ page, problems }: PageReading): Page {
  if (!page || problems.length > 0) throw new CatalogueError(problems);
  return page;
}

/** The id of the page in a file: `parallel/parallel-stages` of `patterns/….mdx`. */
export function pageId(file: string): string {
  return file.replace(/^patterns\/|\.mdx$/g, '');
}

/** How many commands of a page the tests run. */
export function countCommands({ fences }: Page): number {
  return fences.filter(runs).flatMap(({ steps }) => steps).length;
}

/** Whether a transcript of the page has a line or a part of one that stands for any text. */
export function hasWildcards({ fences }: Page): boolean {
  return fences.some(({ steps }) =>
    steps.some(({ expected }) => expected.some((line) => /^\.\.\.$|\[\.\.\]/.test(line))),
  );
}
