/** What a build of the site is made of, as `edition.json` at its root says. */
export interface Edition {
  /** Hash of `files`. A build whose files are the same is the same edition. */
  readonly id: string;
  /** The commit that it was built from, shortened; with `-dirty` where files differed from it. */
  readonly commit?: string;
  /** Day of that commit, `2026-11-25`. */
  readonly date?: string;
  /** The DVC version that ran its pages. */
  readonly dvc: string;
  /** Bytes of all files. */
  readonly bytes: number;
  /** Bytes of all files on a line whose host compresses. */
  readonly download: number;
  /** The first 64 bits of each file's SHA-256 as hexadecimal, by its path from the site's root. */
  readonly files: Readonly<Record<string, string>>;
}

/** The file at the root of a build that describes it. */
export const EDITION_FILE = 'edition.json';

/** What the worker tells pages while it stores an edition. */
export type Report =
  | { readonly stored: number; readonly of: number }
  /** Why it stopped. */
  | { readonly failed: string };

/**
 * What a page says to the worker: to take over with its edition, to stop storing it, or to answer with
 * the edition's id on the port that comes along.
 */
export type Order = 'use' | 'stop' | 'edition';

/**
 * What the names of the caches begin with: one cache an edition, and sites below other paths of the
 * same host have theirs. A path has no space.
 *
 * @param root the site's root, `https://example.org/patterns/`
 */
export function cachePrefix(root: URL): string {
  return `site ${root.pathname} `;
}
