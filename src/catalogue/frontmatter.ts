import { parse as parseYaml, YAMLParseError } from 'yaml';
import { CatalogueError, type Problem } from './problem.ts';
import { type Frontmatter, pageSchema } from './schema.ts';

/**
 * The frontmatter of a page from its YAML.
 *
 * @throws CatalogueError with every key that does not fit the schema.
 */
export function parseFrontmatter(file: string, yaml: string): Frontmatter {
  const tabs = tabsIn(file, yaml);
  if (tabs.length > 0) throw new CatalogueError(tabs);
  const result = pageSchema.safeParse(parseYamlIn(file, yaml));
  if (result.success) return result.data;
  throw new CatalogueError(
    result.error.issues.map(({ path, message }): Problem => {
      const key = String(path[0] ?? message.match(/"(.+?)"/)?.[1] ?? '');
      return {
        file,
        line: frontmatterLine(`---\n${yaml}`, key),
        rule: 'frontmatter',
        message: `${path.join('.') || 'frontmatter'}: ${message}`,
        fix: 'see the keys in src/catalogue/schema.ts',
      };
    }),
  );
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
