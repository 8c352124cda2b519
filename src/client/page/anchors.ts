/** Gives each heading of the text a link to itself, to be copied. */
export function installAnchors(): void {
  for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]')) {
    const link = document.createElement('a');
    link.className = 'anchor';
    link.href = `#${heading.id}`;
    link.textContent = '#';
    link.ariaLabel = `Link to ${heading.textContent}`;
    heading.append(link);
  }
}
