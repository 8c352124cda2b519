import { escapeHtml } from '../../markdown/html.ts';
import { siteRoot } from './stored-site.ts';
import { formatBytes } from './view.ts';

/** A file that a reader can take along, as `downloads.json` lists it. */
export interface Download {
  /** Its path from the site's root. */
  readonly file: string;
  readonly title: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

const NOT_BUILT = 404;
const INTRODUCTION =
  '<p>Each has every page. <code>sha256sum</code> shows whether it arrived whole.</p>';

/** Lists the downloads that were built with the site, or says why there is none to list. */
export async function showDownloads(place: HTMLElement): Promise<void> {
  if (location.protocol === 'file:') {
    place.textContent = 'Other editions are where this folder came from.';
    return;
  }
  try {
    const response = await fetch(new URL('downloads.json', siteRoot()), { cache: 'no-cache' });
    if (!response.ok && response.status !== NOT_BUILT) throw new Error(response.statusText);
    const downloads: Download[] = response.ok ? await response.json() : [];
    if (downloads.length === 0) place.textContent = 'None was built with this site.';
    else place.innerHTML = `${INTRODUCTION}<ul>${downloads.map(itemHtml).join('')}</ul>`;
  } catch {
    place.textContent = 'The server does not answer: there is nothing to download now.';
  }
}

function itemHtml({ file, title, bytes, sha256 }: Download): string {
  const address = escapeHtml(new URL(file, siteRoot()).href);
  const name = escapeHtml(file);
  return [
    `<li><a href="${address}">${escapeHtml(title)}</a>, ${formatBytes(bytes)}`,
    `<p class="quiet">SHA-256 of ${name}:<br><code>${escapeHtml(sha256)}</code></p></li>`,
  ].join('');
}
