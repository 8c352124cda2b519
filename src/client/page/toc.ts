/** Marks the section that is being read in the list of contents. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  if (sections.length === 0) return;
  const mark = () => {
    const read = sections.findLastIndex((section) => section.getBoundingClientRect().top < 120);
    links.forEach((link, i) => {
      if (i === Math.max(0, read)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
