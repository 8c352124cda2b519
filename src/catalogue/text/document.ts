import type { Nodes } from 'mdast';
import type { Fence } from '../fence.ts';
import { parseFenceMeta } from '../fence-meta.ts';
import type { Problem } from '../problem.ts';
import { parseTranscript, TranscriptError } from '../transcript/transcript.ts';
import { anchors } from './anchors.ts';
import { flatten, parseMdx, startLine, textOf } from './mdx.ts';

/** The text of a page, whatever its frontmatter says. */
export interface Document {
  /** Path from the project's root. */
  readonly file: string;
  readonly source: string;
  /** Everything in the text, in its order. */
  readonly nodes: readonly Nodes[];
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
  /** Words of prose: headings, code and frontmatter are not counted. */
  readonly words: number;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  /** What a link to it has behind the `#`. */
  readonly anchor: string;
}

/** A text as far as it can be read, its frontmatter, and what is wrong with its syntax. */
export interface DocumentReading {
  readonly document: Document;
  readonly yaml: string;
  readonly problems: readonly Problem[];
}

/** Reads the text of a page. */
export function readDocument(file: string, source: string): DocumentReading {
  const { tree, problems } = parseMdx(file, source);
  const nodes = flatten(tree);
  const fences = nodes
    .filter((node) => node.type === 'code')
    .map((node) => readFence(node, file, source));
  const document = {
    file,
    source,
    nodes,
    headings: readHeadings(nodes),
    fences: fences.map(({ fence }) => fence),
    words: nodes.filter((node) => node.type === 'paragraph').reduce(countWords, 0),
  };
  return {
    document,
    yaml: nodes.find((node) => node.type === 'yaml')?.value ?? '',
    problems: [...problems, ...fences.flatMap(({ problem }) => problem ?? [])],
  };
}

function readHeadings(nodes: readonly Nodes[]): Heading[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  const texts = headings.map(textOf);
  const names = anchors(texts);
  return headings.map((node, i) => {
    const { depth } = node;
    return { depth, text: texts[i] ?? '', line: startLine(node), anchor: names[i] ?? '' };
  });
}

interface FenceReading {
  readonly fence: Fence;
  readonly problem?: Problem;
}

function readFence(
  node: Extract<Nodes, { type: 'code' }>,
  file: string,
  source: string,
): FenceReading {
  const line = startLine(node);
  const lang = node.lang ?? '';
  const opening = source.split('\n')[line - 1] ?? '';
  const fence = {
    lang,
    meta: parseFenceMeta(node.meta ?? ''),
    line,
    endLine: node.position?.end.line ?? 0,
    value: node.value,
    indent: opening.slice(0, opening.indexOf(opening.trim())),
    steps: [],
  };
  if (lang !== 'console') return { fence };
  try {
    return { fence: { ...fence, steps: parseTranscript(node.value, line) } };
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    const fix = 'put "$ " before the command, or use a ```text fence';
    const { message } = error;
    return { fence, problem: { file, line: error.line, rule: 'transcript', message, fix } };
  }
}

function countWords(sum: number, node: Nodes): number {
  return sum + textOf(node).split(/\s+/).filter(Boolean).length;
}
