import { highlightLines } from './highlight.ts';
import { escapeHtml } from './html.ts';

export interface CodeOptions {
  readonly code: string;
  readonly lang: string;
  /** File name above the code. */
  readonly title?: string | undefined;
  /** Where the title leads. */
  readonly href?: string | undefined;
  /** Numbers of the lines, from 0, that the page is about. */
  readonly marks?: ReadonlySet<number> | undefined;
}

/** A figure with highlighted code. */
export async function codeFrame({ code, lang, title, href, marks }: CodeOptions): Promise<string> {
  const lines = await highlightLines(code, lang);
  const html = lines.map((line, i) => (marks?.has(i) ? `<mark>${line}</mark>` : line)).join('\n');
  return frame('code', caption(title, href), html, title ?? lang);
}

/** A figure with the lines that an edit takes out and puts in. */
export function editFrame(diff: string, file: string): string {
  const lines = diff.split('\n').map((line) => {
    const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : '';
    const text = escapeHtml(line);
    return kind ? `<${kind}>${text}</${kind}>` : text;
  });
  return frame('edit', `Edit ${caption(file, undefined)}`, lines.join('\n'), `Edit of ${file}`);
}

/** A figure with commands to type. */
export function commandFrame(commands: readonly string[]): string {
  const lines = commands.map((text) => `<kbd data-prompt="$ ">${escapeHtml(text)}</kbd>`);
  return frame('console', '', lines.join('\n'), 'Commands');
}

/**
 * A figure around preformatted HTML. `label` names the scrolling region for a screen reader. The
 * number of lines keeps its room while it is out of view: a browser lays it out when it comes near.
 */
export function frame(
  kind: string,
  caption: string,
  html: string,
  label: string,
  strip = '',
): string {
  const head = caption ? `<figcaption>${caption}</figcaption>` : '';
  const height = `style="--lines:${html.split('\n').length}"`;
  const region = `tabindex="0" role="group" aria-label="${escapeHtml(label || 'Code')}"`;
  return `<figure class="frame ${kind}">${head}${strip}<pre ${height} ${region}><code>${html}</code></pre></figure>`;
}

function caption(title: string | undefined, href: string | undefined): string {
  if (!title) return '';
  const name = `<code>${escapeHtml(title)}</code>`;
  return href ? `<a href="${escapeHtml(href)}">${name}</a>` : name;
}
