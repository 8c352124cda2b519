import { answer } from './answer.ts';
import { cachePrefix, type Order, type Report } from './edition.ts';
import type { WorkerScope } from './scope.ts';
import { storeEdition } from './store.ts';

declare const self: WorkerScope;
/** Id of the edition that this worker is for; the build puts it in. */
declare const EDITION: string;

// The site's service worker. It takes over only once its edition is whole, and has one edition only.
const ROOT = new URL('./', self.location.href);
const PREFIX = cachePrefix(ROOT);
const OWN = PREFIX + EDITION;
const stop = new AbortController();

self.addEventListener('install', (event) => {
  event.waitUntil(
    storeEdition(EDITION, ROOT, tell, stop.signal).catch(async (error: Error) => {
      await tell({ failed: error.message });
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', ({ data, ports }) => {
  const order: Order = data;
  if (order === 'use') self.skipWaiting();
  else if (order === 'stop') stop.abort();
  else ports[0]?.postMessage(EDITION);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOwn = request.url.startsWith(ROOT.href);
  // HEAD is how 404.html looks for the site's root.
  if (isOwn && /^(?:GET|HEAD)$/.test(request.method)) {
    event.respondWith(answer(request, ROOT, OWN));
  }
});

/** Removes every other edition, and begins to answer all open pages. */
async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== OWN) await caches.delete(name);
  }
  await self.clients.claim();
}

/** Tells every open page of the site. */
async function tell(report: Report): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage(report);
  }
}
