import { cachePrefix, EDITION_FILE, type Edition, type Order } from '../../sw/edition.ts';

/** Set where the reader removed the stored site, so that the installed app does not store it again. */
const REFUSED = 'offline-refused';

/** The site's root, where it is built. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.base ?? '/', location.href);
}

/** The registration of this site's worker, not that of another site of the host; undefined where there is none. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const root = siteRoot();
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root.href ? found : undefined;
}

/** Begins to store the site. Rejects where the worker cannot be fetched or is not allowed. */
export async function storeSite(): Promise<ServiceWorkerRegistration> {
  localStorage.removeItem(REFUSED);
  // Asks the browser to keep it when room is short. It may refuse; the site is stored then, too.
  navigator.storage.persist();
  return navigator.serviceWorker.register(new URL('sw.js', siteRoot()), { updateViaCache: 'none' });
}

/** Takes the stored site from this device, whole or in part. */
export async function removeSite(): Promise<void> {
  localStorage.setItem(REFUSED, '1');
  const registration = await registered();
  const stop: Order = 'stop';
  // A browser waits for a worker that still stores the site before it lets it go.
  registration?.installing?.postMessage(stop);
  await registration?.unregister();
  for (const name of await ownCaches()) await caches.delete(name);
}

/** Whether the reader removed the stored site and did not ask for it again. */
export function isRefused(): boolean {
  return localStorage.getItem(REFUSED) !== null;
}

/** The edition that a worker has; undefined when its files are gone. */
export async function editionOf(worker: ServiceWorker): Promise<Edition | undefined> {
  const { port1, port2 } = new MessageChannel();
  const id = await new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    const order: Order = 'edition';
    worker.postMessage(order, [port2]);
  });
  const list = await caches.match(new URL(EDITION_FILE, siteRoot()), {
    cacheName: `${cachePrefix(siteRoot())}${id}`,
  });
  return list?.json();
}

/** How many files of a download that broke off are there. */
export async function countStored(): Promise<number> {
  let files = 0;
  for (const name of await ownCaches()) {
    const keys = await (await caches.open(name)).keys();
    files = Math.max(files, keys.length - 1);
  }
  return files;
}

async function ownCaches(): Promise<string[]> {
  const prefix = cachePrefix(siteRoot());
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
