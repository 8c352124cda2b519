/** Why the site cannot be stored from here, and what to do instead; undefined when it can. */
export function obstacle(): string | undefined {
  if (location.protocol === 'file:') {
    return 'You are reading the folder from your own disk: it works without a network already.';
  }
  if (document.documentElement.dataset.base === undefined) {
    return 'Only the built site can be stored: npm start builds and serves it.';
  }
  if (!isSecureContext) {
    return 'A browser stores a site only from an https address. Take a download instead.';
  }
  // Missing in some browsers' private windows.
  if (!navigator.serviceWorker) return 'This browser cannot store sites. Take a download instead.';
  return undefined;
}
