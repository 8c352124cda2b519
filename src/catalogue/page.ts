import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { type Fence, parseFenceMeta } from './fence.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { type Frontmatter, pageSchema } from './schema.ts';

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
 * @throws CatalogueError when the text is no MDX, or its frontmatter does not fit the schema.
 */
export function parsePage(file: string, source: string): Page {
  const id = pageId(file);
  const [category = '', slug = ''] = id.split('/');
  const nodes = flatten(parseMdx(file, source));
  const yaml = nodes.find((node) => node.type === 'yaml');
  return {
    id,
    category,
    slug,
    file,
    source,
    data: parseFrontmatter(file, yaml?.value ?? ''),
    headings: nodes.filter((node) => node.type === 'heading').map(toHeading),
    fences: nodes.filter((node) => node.type === 'code').map((node) => toFence(node, source)),
    words: nodes.filter((node) => node.type === 'paragraph').reduce(countWords, 0),
  };
}

/** The id of the page in a file: `pipelines/parallel-stages` of `patterns/….mdx`. */
export function pageId(file: string): string {
  return file.replace(/^patterns\/|\.mdx$/g, '');
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

function toFence(node: Extract<Nodes, { type: 'code' }>, source: string): Fence {
  const opening = source.split('\n')[startLine(node) - 1] ?? '';
  return {
    lang: node.lang ?? '',
    meta: parseFenceMeta(node.meta ?? ''),
    line: startLine(node),
    endLine: node.position?.end.line ?? 0,
    value: node.value,
    indent: opening.slice(0, opening.indexOf(opening.trim())),
  };
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

function parseFrontmatter(file: string, yaml: string): Frontmatter {
  const result = pageSchema.safeParse(parseYamlIn(file, yaml));
  if (result.success) return result.data;
  throw new CatalogueError(
    result.error.issues.map(({ path, message }): Problem => {
      const key = String(path[0] ?? message.match(/"(.+?)"/)?.[1] ?? '');
      return {
        file,
        line: lineOfKey(yaml, key),
        rule: 'frontmatter',
        message: `${path.join('.') || 'frontmatter'}: ${message}`,
        fix: 'see the keys in src/catalogue/schema.ts',
      };
    }),
  );
}

function parseYamlIn(file: string, yaml: string): unknown {
  try {
    return parseYaml(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const message = error.message.split('\n')[0] ?? '';
    throw new CatalogueError([
      { file, line, rule: 'frontmatter', message, fix: 'make it valid YAML' },
    ]);
  }
}

/** The line of a top-level key in the file: the frontmatter starts on line 2. */
function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 1 : index + 2;
}
