/**
 * Where something is wider than its box, the box can be scrolled by the keyboard, and begins at what
 * the page is about. Out of view a browser has not laid out what is inside: so each is looked at when
 * it comes near.
 */
export function installScrollers(): void {
  const look = (entries: readonly { readonly target: Element }[]) => {
    for (const { target } of entries) if (target instanceof HTMLElement) update(target);
  };
  const near = new IntersectionObserver(look, { rootMargin: '50%' });
  const resized = new ResizeObserver(look);
  for (const box of document.querySelectorAll('.scroll')) {
    near.observe(box);
    resized.observe(box);
  }
}

function update(box: HTMLElement): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  if (scrolls === box.hasAttribute('tabindex')) return;
  for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  if (!scrolls) return;
  box.tabIndex = 0;
  box.role = 'group';
  const name = box.parentElement?.querySelector('figcaption') ?? document.querySelector('h1');
  box.ariaLabel = name?.textContent ?? '';
  const focus = box.querySelector('.focus')?.getBoundingClientRect();
  const { left } = box.getBoundingClientRect();
  if (focus) box.scrollLeft += focus.left + focus.width / 2 - left - box.clientWidth / 2;
}
