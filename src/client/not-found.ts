/** A file that is at the root of every edition of the site, and hardly of another one. */
const MARK = 'search-index.js';

/**
 * Leads back from an address that has no page. A host shows 404.html at any depth, and the page does
 * not know where the site begins: it looks for a file of the root, from the innermost folder outwards.
 */
async function showWays(ways: HTMLElement): Promise<void> {
  const folders = location.pathname.split('/').slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const base = ['', ...folders.slice(0, depth), ''].join('/');
    const { ok } = await fetch(base + MARK, { method: 'HEAD' });
    if (!ok) continue;
    for (const link of ways.querySelectorAll('a')) {
      link.href = base + (link.getAttribute('href') ?? '').slice(1);
    }
    ways.hidden = false;
    return;
  }
}

const ways = document.querySelector<HTMLElement>('#ways[hidden]');
// From file:// nothing can be asked for; nobody comes here from there.
if (ways) showWays(ways).catch(() => undefined);
