import { loadScript } from './script.ts';

/**
 * Loads what looks after a stored site: where it is stored or becomes so, where it runs as an app or
 * is being installed, and on the page about it.
 */
export async function installOffline(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    const isApp = matchMedia('(display-mode:standalone)').matches;
    if (isApp || document.getElementById('offline')) resolve(0);
    addEventListener('appinstalled', resolve);
    // Undefined where a page is served without encryption. It may wait forever.
    navigator.serviceWorker?.ready.then(resolve);
  });
  // Without it the page reads as ever, and the next one tries again.
  await loadScript('offline.js').catch(() => undefined);
}
