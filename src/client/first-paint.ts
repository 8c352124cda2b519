/**
 * What runs before the first paint, inline in each page: it gives the page the theme that the reader
 * chose, so that the other one is never seen. All the rest may wait. The policy of the page names
 * its hash.
 */
export const FIRST_PAINT =
  'try{let t=localStorage.theme;/^(light|dark)$/.test(t)&&(document.documentElement.dataset.theme=t)}catch{}';

/** Does nothing, where a browser must wait for a stylesheet before it goes on. */
export const PAUSE = '0';
