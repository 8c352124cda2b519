import type { Fence } from '../catalogue/fence.ts';
import { unescapeLine } from '../catalogue/transcript/output-line.ts';
import type { Step } from '../catalogue/transcript/transcript.ts';
import { frame, lineHtml } from './code-frame.ts';
import { highlightLines } from './highlight.ts';
import { escapeHtml } from './html.ts';

/**
 * A figure with a transcript: commands stand out from what they print. A prompt is an attribute
 * drawn by the stylesheet's `::before`, so that copying, by hand or by button, takes commands only.
 * `strip` is HTML above the transcript that says what it ran, or nothing.
 */
export async function consoleFrame({ steps, meta }: Fence, strip: string): Promise<string> {
  const lines = await Promise.all(steps.map(stepLines));
  const { norun } = meta.values;
  const caption = norun === undefined ? '' : `Not run: ${escapeHtml(norun)}`;
  return frame('console', caption, lines.flat(), strip);
}

/** A command, what it prints without the escapes that only the engine needs, and its exit code. */
async function stepLines({ command, expected, exit }: Step): Promise<string[]> {
  const typed = await Promise.all(command.split('\n').map(commandLine));
  const printed = expected.map((line) => lineHtml('samp', escapeHtml(unescapeLine(line))));
  const code = exit === 0 ? [] : [lineHtml('b class="exit"', `exit code ${exit}`)];
  return [...typed, ...printed, ...code];
}

async function commandLine(line: string, i: number): Promise<string> {
  const [html = ''] = await highlightLines(line, 'bash');
  return lineHtml(`kbd data-prompt="${i === 0 ? '$' : '&gt;'} "`, html);
}
