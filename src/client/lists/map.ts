/** Shows the relations of the page that the reader points at, or has the focus on, before the others. */
export function installMap(): void {
  const map = document.querySelector('.map');
  if (!map) return;
  const arcs = [...map.querySelectorAll<SVGElement>('[data-rows]')];
  const show = (target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    for (const arc of arcs) {
      const isOwn = arc.dataset.rows?.split(' ').includes(row?.dataset.row ?? '');
      arc.classList.toggle('dim', row !== null && !isOwn);
    }
  };
  for (const type of ['pointerover', 'focusin']) {
    map.addEventListener(type, ({ target }) => show(target));
  }
  map.addEventListener('pointerleave', () => show(document.activeElement));
}
