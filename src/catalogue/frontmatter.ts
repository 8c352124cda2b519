import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { withBroken } from './partial.ts';
import { CatalogueError, collect, type Problem } from './problem.ts';
import { type Frontmatter, pageSchema } from './schema.ts';

/** The frontmatter of a page as far as it can be read. */
export interface FrontmatterReading {
  /** Undefined where something is wrong. */
  readonly data: Frontmatter | undefined;
  /** The same with what is right: a broken key cannot be asked for. Undefined where the YAML is none. */
  readonly partial: Frontmatter | undefined;
  readonly problems: readonly Problem[];
}

/** The frontmatter of a page from its YAML, with every key that does not fit the schema. */
export function readFrontmatter(file: string, yaml: string): FrontmatterReading {
  const tabs = tabsIn(file, yaml);
  const problems: Problem[] = [];
  const raw = collect(problems, () => parseYamlIn(file, yaml.replaceAll('\t', ' ')));
  // YAML has its own complaint about a tab.
  if (problems.length > 0) {
    return { data: undefined, partial: undefined, problems: tabs.length > 0 ? tabs : problems };
  }
  const result = pageSchema.safeParse(raw);
  if (result.success && tabs.length === 0) {
    return { data: result.data, partial: result.data, problems: [] };
  }
  const found = result.error?.issues.map((issue) => toProblem(file, yaml, issue)) ?? [];
  return { data: undefined, partial: soundPart(raw, result.error), problems: [...tabs, ...found] };
}

type Issue = z.core.$ZodIssue;

function toProblem(file: string, yaml: string, { path, message }: Issue): Problem {
  const key = String(path[0] ?? message.match(/"(.+?)"/)?.[1] ?? '');
  return {
    file,
    line: frontmatterLine(`---\n${yaml}`, key),
    rule: 'frontmatter',
    message: `${path.join('.') || 'frontmatter'}: ${message}`,
    fix: 'see the keys in src/catalogue/schema.ts',
  };
}

/** What is left without the keys that have an issue; undefined where it is no map of keys. */
function soundPart(raw: unknown, error: z.ZodError | undefined): Frontmatter | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const broken = new Set(error?.issues.map(({ path }) => String(path[0])));
  const known = Object.entries(raw).filter(([key]) => key in pageSchema.shape && !broken.has(key));
  const { data } = pageSchema.partial().safeParse(Object.fromEntries(known));
  return data && withBroken(data, broken);
}

/** YAML reads some tabs and refuses others; nobody sees which. */
function tabsIn(file: string, yaml: string): Problem[] {
  return yaml.split('\n').flatMap((text, i) =>
    text.includes('\t')
      ? [
          {
            file,
            line: i + 2,
            rule: 'frontmatter-tab',
            message: 'there is a tab in the frontmatter',
            fix: 'write spaces',
          },
        ]
      : [],
  );
}

/** The 1-based line of a top-level key in the text of a page; the first line where it is not. */
export function frontmatterLine(source: string, key: string): number {
  const index = source.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 1 : index + 1;
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
