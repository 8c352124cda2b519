import { cachePrefix, EDITION_FILE, type Edition, type Report } from './edition.ts';
import { type Check, digest, read } from './read.ts';

/** Files that are asked for at the same time. */
const AT_ONCE = 6;

/**
 * Stores a whole edition in a cache of its own. What is in that cache was checked against its hash,
 * so that a download that broke off goes on where it was, and editions cannot mix. What another
 * edition has is not asked for again.
 *
 * @throws Error that names a file which did not arrive or is not of this edition. What arrived stays.
 */
export async function storeEdition(
  id: string,
  root: URL,
  report: (report: Report) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const prefix = cachePrefix(root);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const list = await read(new URL(EDITION_FILE, root), [prefix + id], describes(id), stop);
  const { files }: Edition = await list.clone().json();
  const cache = await caches.open(prefix + id);
  await cache.put(new URL(EDITION_FILE, root), list);

  const open = Object.entries(files);
  const of = open.length;
  let stored = 0;
  const fetchFiles = async () => {
    for (let next = open.pop(); next; next = open.pop()) {
      const [file, hash] = next;
      const url = new URL(file, root);
      const isRight: Check = async (body) => (await digest(body)) === hash;
      stop.throwIfAborted();
      if (!(await cache.match(url))) {
        await cache.put(url, await read(url, names, isRight, stop));
      }
      stored += 1;
      await report({ stored, of });
    }
  };
  // One that fails does not hold up the others: the more arrives, the less is missing the next time.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, fetchFiles));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Whether bytes are the list of an edition: the hash of its files is its id. */
function describes(id: string): Check {
  return async (body) => {
    try {
      const { files }: Edition = JSON.parse(new TextDecoder().decode(body));
      return (await digest(new TextEncoder().encode(JSON.stringify(files)))) === id;
    } catch {
      // A host's page for what it does not have is no JSON.
      return false;
    }
  };
}
