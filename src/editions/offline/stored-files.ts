/** What a reader can get to from the pages. What only other programs ask for is not stored. */
const FOR_READERS = /\.(?:html|css|js|svg|sh|webmanifest)$|^examples\/.+\.zip$|^icons\//;

/** The worker is the browser's to keep. */
const WORKER = 'sw.js';

/** Those of a build's files that a reader without a network has, sorted. */
export function storedFiles(files: readonly string[]): string[] {
  return files.filter((file) => file !== WORKER && FOR_READERS.test(file)).sort();
}
