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
  const html = lines.map((line, i) => lineHtml(marks?.has(i) ? 'mark' : 'span', line));
  return frame('code', caption(title, href), html);
}

/**
 * A figure with the lines that an edit takes out and puts in. The signs are drawn by the stylesheet,
 * so that copying takes the lines as they are afterwards. `@@` stands for lines that are not shown.
 */
export function editFrame(diff: string, file: string): string {
  const lines = diff.split('\n').map((line) => {
    if (line.startsWith('@@')) return lineHtml('span', '…');
    const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : 'span';
    return lineHtml(kind, escapeHtml(line.slice(1)));
  });
  return frame('edit', `Edit ${caption(file, undefined)}`, lines);
}

/** A figure with commands to type. */
export function commandFrame(commands: readonly string[]): string {
  const lines = commands.map((text) => lineHtml('kbd data-prompt="$ "', escapeHtml(text)));
  return frame('console', '', lines);
}

/**
 * A line of a frame as an element of its own: when it wraps, its rest is indented. The line end is
 * inside, for who reads without the stylesheet.
 */
export function lineHtml(element: string, html: string): string {
  return `<${element}>${html}\n</${element.split(' ')[0]}>`;
}

/**
 * A figure around lines of preformatted HTML. The number of lines keeps its room while it is out of
 * view: a browser lays it out when it comes near.
 */
export function frame(kind: string, caption: string, lines: readonly string[], strip = ''): string {
  const head = caption ? `<figcaption>${caption}</figcaption>` : '';
  const height = `style="--lines:${lines.length}"`;
  return `<figure class="frame ${kind}">${head}${strip}<pre ${height}><code>${lines.join('')}</code></pre></figure>`;
}

function caption(title: string | undefined, href: string | undefined): string {
  if (!title) return '';
  const name = `<code>${escapeHtml(title)}</code>`;
  return href ? `<a href="${escapeHtml(href)}">${name}</a>` : name;
}
