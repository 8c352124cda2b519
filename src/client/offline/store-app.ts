import type { Report } from '../../sw/edition.ts';
import { showNote } from './note.ts';
import { storeSite } from './stored-site.ts';

/** Stores the site for a reader who installed it, and says so on whatever page that was. */
export async function storeApp(): Promise<void> {
  const say = showNote('Storing the site to read it offline.');
  navigator.serviceWorker.addEventListener('message', ({ data }) => say(sentence(data)));
  await storeSite();
}

/** In steps of ten per cent: a screen reader says each. */
function sentence(report: Report): string {
  if ('failed' in report) return 'Storing the site broke off. The next start goes on.';
  const tenths = Math.floor((10 * report.stored) / report.of);
  return tenths < 10
    ? `Storing the site to read it offline: ${tenths * 10} %.`
    : 'The site is stored: it opens without a network.';
}
