import { type FSWatcher, watch } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Milliseconds without an event after which a save is over: editors write in several steps. */
const SETTLED = 200;

/**
 * Waits until something below the folders has changed, or until the signal.
 *
 * @param hasChanged whether it matters; asked once at the beginning, too
 * @throws UsageError when the system cannot watch a folder.
 */
export async function nextChange(
  folders: readonly string[],
  hasChanged: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = () => {
    try {
      if (hasChanged()) resolve();
    } catch (error) {
      reject(error);
    }
  };
  let timer = setTimeout(look, SETTLED);
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  };
  const abort = () => resolve();
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) resolve();
  const watchers: FSWatcher[] = [];
  try {
    for (const folder of folders) {
      watchers.push(
        watchFolder(folder, lookSoon).on('error', (error) => reject(refusal(folder, error))),
      );
    }
    await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

function watchFolder(folder: string, onEvent: () => void): FSWatcher {
  try {
    return watch(folder, { recursive: true }, onEvent);
  } catch (error) {
    throw refusal(folder, error as Error);
  }
}

function refusal(folder: string, { message }: Error): UsageError {
  return new UsageError(
    `${folder} cannot be watched: ${message}. Fix: leave --watch out, and run verify after each change`,
  );
}
