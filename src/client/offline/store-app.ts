import type { Report } from '../../sw/edition.ts';
import { showNote } from './note.ts';
import { storeSite } from './stored-site.ts';

/** Stores the site for a reader who installed it, and says so on whatever page that was. */
export async function storeApp(): Promise<void> {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const report: Report = data;
    showNote(sentence(report));
  });
  await storeSite();
}

function sentence(report: Report): string {
  if ('failed' in report) return 'Storing the site broke off. The next start goes on.';
  const { stored, of } = report;
  return stored < of
    ? `Storing the site to read it offline: ${stored} of ${of} files.`
    : 'The site is stored: it opens without a network.';
}
