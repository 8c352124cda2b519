/** An anchor in the book: the chapter's own, or that of a thing in it. No two chapters share one. */
export function anchor(key: string, id = ''): string {
  return id === '' ? key : `${key}--${id}`;
}

/** The key of the chapter that an anchor is in. */
export function chapterOf(anchor: string): string {
  return anchor.split('--')[0] ?? anchor;
}

/** Gives every id, and what refers to it, the chapter's key: other chapters use the same ones. */
export function setApart(content: Element, key: string): void {
  const known = new Set([...content.querySelectorAll('[id]')].map(({ id }) => id));
  const renamed = (id: string) => (known.has(id) ? anchor(key, id) : id);
  const inText = (text: string) =>
    text.replaceAll(/#([\w-]+)/g, (_, id: string) => `#${renamed(id)}`);
  for (const element of content.querySelectorAll('[id]')) element.id = renamed(element.id);
  for (const element of content.querySelectorAll('[aria-labelledby]')) {
    const id = element.getAttribute('aria-labelledby') ?? '';
    element.setAttribute('aria-labelledby', renamed(id));
  }
  for (const element of content.querySelectorAll('svg *')) {
    for (const { name, value } of element.attributes) {
      if (value.startsWith('url(#')) element.setAttribute(name, inText(value));
    }
  }
  for (const style of content.querySelectorAll('style')) {
    style.textContent = inText(style.textContent ?? '');
  }
}
