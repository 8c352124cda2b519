import { gzipSync } from 'node:zlib';

const KB = 1024;

/** What a reader has to load at most, in bytes after gzip. */
export const BUDGETS = {
  /** A page with its diagrams. */
  html: 14 * KB,
  css: 6 * KB,
  /** What every page loads; one that lists others has a larger one. */
  script: 3 * KB,
  /** The worker of a stored site. Its list of files is beside it. */
  worker: 2 * KB,
  /** The search without its index. */
  search: 10 * KB,
  /** The index, for each page of the catalogue. */
  searchPerPage: 0.6 * KB,
} as const;

/** Bytes of a text after gzip. */
export const gzip = (text: string): number => gzipSync(text).length;
