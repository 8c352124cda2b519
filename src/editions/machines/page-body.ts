import type { Nodes } from 'mdast';
import { isChart, plotsCommand } from '../../catalogue/chart.ts';
import { type Fence, isSketch, isUnordered } from '../../catalogue/fence.ts';
import type { Page } from '../../catalogue/page.ts';
import { toPageLink } from '../../catalogue/text/page-link.ts';
import { unescapeLine } from '../../catalogue/transcript/output-line.ts';
import { type Step, writeOutput } from '../../catalogue/transcript/transcript.ts';

/** A part of the text, from one offset to another, and what stands there instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a page below its frontmatter as plain Markdown: what a fence says of itself stands above
 * it in words, and links lead from page to page of this edition.
 *
 * @param up the way from the file to the site's root: `../`, or nothing where all pages are one text
 */
export function pageBody(page: Page, up: string): string {
  const { nodes, source, fences } = page;
  const changes = nodes.flatMap((node) => {
    if (node.type === 'yaml') return change(node, '');
    if (node.type === 'code') {
      const fence = fences.find(({ line }) => line === node.position?.start.line);
      return fence ? change(node, fenceText(fence)) : [];
    }
    if (node.type === 'link' || node.type === 'definition') {
      return linkChange(node, page, up);
    }
    return [];
  });
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source)
    .trim();
}

function change({ position }: Nodes, text: string): Change[] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? [] : [{ from, to, text }];
}

/** The address of a link to a page, where it is written; its text may be changed, too. */
function linkChange(
  node: Extract<Nodes, { type: 'link' | 'definition' }>,
  page: Page,
  up: string,
): Change[] {
  const address = addressOf(node.url, page, up);
  return change(node, '').flatMap(({ from, to }) => {
    const start = page.source.slice(from, to).lastIndexOf(node.url);
    if (address === undefined || start < 0) return [];
    return [{ from: from + start, to: from + start + node.url.length, text: address }];
  });
}

/** Where a link to a page leads in this edition; undefined for every other link. */
function addressOf(url: string, { id, category }: Page, up: string): string | undefined {
  // Among other pages, a section is found in the file of its page only.
  if (url.startsWith('#')) return up === '' ? `${id}.md${url}` : undefined;
  const link = toPageLink(url, category);
  if (!link) return undefined;
  return `${up}${link.page}.md${link.anchor === undefined ? '' : `#${link.anchor}`}`;
}

/** A fence without what only the tests read, below what it says of itself. */
function fenceText(fence: Fence): string {
  const { lang, value, indent, steps } = fence;
  const code = lang === 'console' ? steps.flatMap(stepLines) : value.split('\n');
  const words = caption(fence);
  const lines = [...(words ? [words, ''] : []), `\`\`\`${lang}`, ...code, '```'];
  return lines.map((line, i) => (i > 0 && line !== '' ? indent + line : line)).join('\n');
}

/** A command and what it prints, without the escapes that only the engine needs. */
function stepLines({ command, expected, exit }: Step): string[] {
  const typed = command.split('\n').map((line, i) => `${i === 0 ? '$' : '>'} ${line}`);
  return [...typed, ...writeOutput(expected.map(unescapeLine), exit)];
}

/** What the site shows above or below a fence, and what it says to those who do not see a drawing. */
function caption(fence: Fence): string {
  const { lang, meta } = fence;
  const { file, region, title, alt, norun } = meta.values;
  const text = [title, alt].filter((part) => part !== undefined).map(plain);
  if (lang === 'console') {
    if (norun !== undefined) return `Not run: ${plain(norun)}`;
    return isUnordered(fence) ? 'The lines of the output may come in any order:' : '';
  }
  if (isChart(fence)) {
    return `Chart: ${text.join('. ')} From \`${plotsCommand(fence) ?? file}\`:`;
  }
  if (lang === 'mermaid') {
    return `${isSketch(fence) ? 'A sketch, not DVC’s graph' : 'Diagram'}: ${text.join('. ')}`;
  }
  if (file === undefined) return title === undefined ? '' : `${plain(title)}:`;
  if (lang === 'diff') return `Edit \`${file}\`:`;
  return region === undefined ? `\`${file}\`:` : `Part of \`${file}\`:`;
}

/** Text as Markdown that shows it as it is. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*<[]/g, '\\$&');
}
