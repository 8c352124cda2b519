import { announceEditions, followEdition } from './announce.ts';
import { showDownloads } from './downloads.ts';
import { obstacle } from './obstacle.ts';
import { installPage, renderInstead } from './page.ts';
import { storeApp } from './store-app.ts';
import { isRefused, registered } from './stored-site.ts';

/** Whether this is the page about the stored site. */
const isPage = document.getElementById('offline') !== null;

start().catch((error: unknown) => {
  // Where storage is switched off, all else works as ever.
  if (isPage) renderInstead(`This browser does not store the site. ${error}`);
});

async function start(): Promise<void> {
  const reason = obstacle();
  if (isPage && reason) renderInstead(reason);
  const downloads = document.getElementById('downloads');
  if (downloads) await showDownloads(downloads);
  if (reason) return;
  const registration = await registered();
  followEdition();
  if (registration) announceEditions(registration);
  if (isPage) await installPage(announceEditions);
  else if (!registration && !isRefused() && (await isInstalled())) await storeApp();
}

/**
 * Whether the site runs as an app, or was installed just now: without a worker that looks after this
 * address, be it another site's, nothing else leads here.
 */
async function isInstalled(): Promise<boolean> {
  const isApp = matchMedia('(display-mode: standalone)').matches;
  return isApp || !(await navigator.serviceWorker.getRegistration());
}
