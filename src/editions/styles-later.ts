const STYLESHEET = /<link rel="stylesheet"[^>]*>/g;
/** The head of a page: what its inline styles are enough for. */
const PAGE_HEAD = /<header class="page-head[\s\S]*?<\/header>|<\/h1>/;

/**
 * A built page whose stylesheet stands below its title, where Astro puts it into the head: the title
 * is painted with the styles that the page brings along, and the rest waits for the stylesheet.
 *
 * @param pause an inline script that does nothing: browsers run it only when the stylesheet is
 * there, so that none of them shows the rest without it
 */
export function stylesLater(html: string, pause: string): string {
  const styles = html.match(STYLESHEET) ?? [];
  const later = `${styles.join('')}<script>${pause}</script>`;
  return withoutStylesheet(html).replace(PAGE_HEAD, (head) => head + later);
}

/** A built page with its inline styles alone. */
export function withoutStylesheet(html: string): string {
  return html.replaceAll(STYLESHEET, '');
}
