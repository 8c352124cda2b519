import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type Fence, runs } from './fence.ts';
import { parseFenceMeta } from './fence-meta.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { CatalogueError, collect, type Problem } from './problem.ts';
import type { Frontmatter } from './schema.ts';
import { parseTranscript, type Step, TranscriptError } from './transcript/transcript.ts';

/** A page of the catalogue as data. */
export interface Page {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly category: string;
  readonly slug: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly source: string;
  readonly data: Frontmatter;
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
  /** Words of prose: headings, code and frontmatter are not counted. */
  readonly words: number;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/**
 * Reads one page from its text, with the parser that the site is built with.
 *
 * @throws CatalogueError when the text is no MDX, its frontmatter does not fit the schema, or a
 * transcript does not begin with a command: with all that is wrong.
 */
export function parsePage(file: string, source: string): Page {
  const id = pageId(file);
  const [category = '', slug = ''] = id.split('/');
  const nodes = flatten(parseMdx(file, source));
  const yaml = nodes.find((node) => node.type === 'yaml')?.value ?? '';
  const code = nodes.filter((node) => node.type === 'code');
  const problems: Problem[] = [];
  const data = collect(problems, () => parseFrontmatter(file, yaml));
  const fences = code.flatMap((node) => collect(problems, () => toFence(node, file, source)) ?? []);
  if (!data || problems.length > 0) throw new CatalogueError(problems);
  return {
    id,
    category,
    slug,
    file,
    source,
    data,
    headings: nodes.filter((node) => node.type === 'heading').map(toHeading),
    fences,
    words: nodes.filter((node) => node.type === 'paragraph').reduce(countWords, 0),
  };
}

/** The id of the page in a file: `parallel/parallel-stages` of `patterns/….mdx`. */
export function pageId(file: string): string {
  return file.replace(/^patterns\/|\.mdx$/g, '');
}

/** How many commands of a page the tests run. */
export function countCommands({ fences }: Page): number {
  return fences.filter(runs).flatMap(({ steps }) => steps).length;
}

function parseMdx(file: string, source: string): Nodes {
  try {
    return mdxToMdast(source) as Nodes;
  } catch (error) {
    const [, line = '1', message = ''] = /(?:^|: )(\d+):\d+: ([\s\S]*)/.exec(String(error)) ?? [];
    throw new CatalogueError([
      {
        file,
        line: Number(line),
        rule: 'mdx-syntax',
        message: message || String(error),
        fix: 'put `{` and `<` in code spans, and leave out HTML comments',
      },
    ]);
  }
}

function flatten(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flatten)] : [node];
}

function toHeading(node: Extract<Nodes, { type: 'heading' }>): Heading {
  return { depth: node.depth, text: textOf(node), line: startLine(node) };
}

function toFence(node: Extract<Nodes, { type: 'code' }>, file: string, source: string): Fence {
  const line = startLine(node);
  const lang = node.lang ?? '';
  const opening = source.split('\n')[line - 1] ?? '';
  return {
    lang,
    meta: parseFenceMeta(node.meta ?? ''),
    line,
    endLine: node.position?.end.line ?? 0,
    value: node.value,
    indent: opening.slice(0, opening.indexOf(opening.trim())),
    steps: lang === 'console' ? stepsOf(node.value, line, file) : [],
  };
}

function stepsOf(text: string, line: number, file: string): Step[] {
  try {
    return parseTranscript(text, line);
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    const fix = 'put "$ " before the command, or use a ```text fence';
    const { message } = error;
    throw new CatalogueError([{ file, line: error.line, rule: 'transcript', message, fix }]);
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function startLine(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function countWords(sum: number, node: Nodes): number {
  return sum + textOf(node).split(/\s+/).filter(Boolean).length;
}
