import type { Library } from '../../catalogue/disk/library.ts';
import { messagesOf } from '../../catalogue/guide/symptoms.ts';
import { countCommands, type Page } from '../../catalogue/page.ts';
import type { ExampleFile } from '../../catalogue/project/project.ts';
import { relationsOf } from '../../catalogue/relations.ts';
import { unescapeLine } from '../../catalogue/transcript/output-line.ts';
import { type PatternJson, type PatternsJson, SCHEMA_VERSION } from './patterns-schema.ts';

/** The files of every example by its name. */
type Examples = ReadonlyMap<string, readonly ExampleFile[]>;

/** Every page as data for programs. Days are left out where Git does not know them. */
export function patternsJson(library: Library, examples: Examples): PatternsJson {
  return {
    $schema: 'patterns.schema.json',
    schemaVersion: SCHEMA_VERSION,
    dvc: library.dvc,
    patterns: library.pages.map((page) => patternJson(page, library, examples)),
  };
}

function patternJson(page: Page, { pages, history }: Library, examples: Examples): PatternJson {
  const { id, file, category, data } = page;
  const { kind, title, summary, aliases, level, since, features, needs, problems } = data;
  const related = relationsOf(page, pages).map(({ words, page: other }) => ({
    relation: words.toLowerCase(),
    page: other.id,
  }));
  const known = { added: history.added.get(file), changed: history.changed.get(file) };
  const example = data.example === undefined ? undefined : exampleJson(data.example, examples);
  return {
    ...{ id, category, kind, title, summary, aliases, level, since, features, needs, problems },
    commandsChecked: countCommands(page),
    page: `${id}/index.html`,
    markdown: `${id}.md`,
    script: `${id}.sh`,
    ...known,
    example,
    related,
    errors: errorsOf(page),
  };
}

function exampleJson(name: string, examples: Examples): PatternJson['example'] {
  const files = (examples.get(name) ?? []).map(({ path }) => path);
  return { name, page: `examples/${name}/index.html`, zip: `examples/${name}.zip`, files };
}

/** Each message once, in the section that shows it first. */
function errorsOf(page: Page): PatternJson['errors'] {
  const sections = new Map<string, string>();
  for (const { message, anchor } of messagesOf(page)) {
    const line = unescapeLine(message);
    if (!sections.has(line)) sections.set(line, `${page.id}/index.html#${anchor}`);
  }
  return [...sections].map(([line, section]) => ({ line, section }));
}
