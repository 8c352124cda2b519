import type { Fence } from '../catalogue/fence.ts';
import { unescapeLine } from '../catalogue/transcript/pattern-line.ts';
import { frame } from './code-frame.ts';
import { highlightLines } from './highlight.ts';
import { escapeHtml } from './html.ts';

/**
 * A figure with a transcript: commands stand out from what they print. A prompt is an attribute
 * drawn by the stylesheet's `::before`, so that copying, by hand or by button, takes commands only.
 * `strip` is HTML above the transcript that says what it ran, or nothing.
 */
export async function consoleFrame(fence: Fence, strip: string): Promise<string> {
  const { norun } = fence.meta.values;
  const lines: string[] = [];
  let inCommand = false;
  const source = fence.value.split('\n');
  for (const [i, line] of source.entries()) {
    inCommand = line.startsWith('$ ') || (inCommand && /^>( |$)/.test(line));
    const isLast = source[i + 1]?.startsWith('$ ') ?? true;
    lines.push(inCommand ? await commandLine(line) : outputLine(line, isLast));
  }
  const caption = norun === undefined ? '' : `Not run: ${escapeHtml(norun)}`;
  return frame('console', caption, lines.join('\n'), 'Terminal', strip);
}

async function commandLine(line: string): Promise<string> {
  const [html = ''] = await highlightLines(line.slice(2), 'bash');
  return `<kbd data-prompt="${line.startsWith('$') ? '$' : '&gt;'} ">${html}</kbd>`;
}

/** Output as it came: without the escapes that only the engine needs. The last line may be an exit code. */
function outputLine(line: string, isLast: boolean): string {
  const exit = /^\[(\d+)\]$/.exec(line)?.[1];
  if (exit !== undefined && isLast) return `<b class="exit">exit code ${exit}</b>`;
  return `<samp>${escapeHtml(unescapeLine(line))}</samp>`;
}
