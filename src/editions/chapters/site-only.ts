/** What only a site offers: its navigation, and ways to its examples, scripts and source. */
const DEAD = [
  ...['link', 'script', 'nav', '.toc', '.crumb', '.visually-hidden'],
  ...['.facts li:has(a[href*="/examples/"])', 'p:has(a[href$=".sh"])', 'p:has(a[href*="/edit/"])'],
].join(', ');
/** What says how to scroll or download. */
const ATTRIBUTES = ['tabindex', 'download', 'rel'];
/** Things in a row that only the site's stylesheet holds apart. */
const ROWS = '.facts a + a, .facts code + code, .choosing td > a + a';

/** Takes out of a page what only a site offers, and unfolds what is folded there. */
export function leaveSite(content: Element): void {
  for (const dead of content.querySelectorAll(DEAD)) dead.remove();
  for (const box of content.querySelectorAll('details')) unfold(box);
  // The chapter has that heading.
  for (const title of content.querySelectorAll('.card h3')) rename(title, 'p', 'title');
  for (const next of content.querySelectorAll(ROWS)) next.before(', ');
  for (const group of content.querySelectorAll('.scroll')) {
    for (const name of ['role', 'aria-label', 'style']) group.removeAttribute(name);
  }
  for (const element of content.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
}

/** Not every reader of books can unfold. */
function unfold(box: Element): void {
  const summary = box.querySelector('summary');
  if (summary) rename(summary, 'p', 'title');
  rename(box, 'div', box.className || 'numbers');
}

function rename(element: Element, name: string, className: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.className = className;
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
