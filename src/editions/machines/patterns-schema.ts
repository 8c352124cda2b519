import { z } from 'zod';
import { CATEGORIES } from '../../catalogue/categories.ts';
import { RELATION_WORDS } from '../../catalogue/relations.ts';
import { pageSchema } from '../../catalogue/schema.ts';

/** It grows when a reader of an older version would be led astray; a new key does not count. */
export const SCHEMA_VERSION = 1;

const PATH = 'path from the folder of this file';
const path = z.string().meta({ description: PATH });
const id = z.string().meta({ description: '<category>/<slug>' });
const day = z.iso.date();

const exampleSchema = z.object({
  name: z.string(),
  page: path,
  zip: path,
  files: z.array(z.string()).meta({ description: 'paths from the folder in the zip' }),
});

const errorSchema = z.object({
  line: z.string().meta({ description: 'as a transcript shows it; [..] stands for any text' }),
  section: path.meta({ description: `${PATH}, with the section that shows it` }),
});

const relationSchema = z.object({
  relation: z.enum(RELATION_WORDS.map((words) => words.toLowerCase())),
  page: id,
});

const { kind, title, summary, aliases, level, since, features, needs, problems } = pageSchema.shape;

const patternSchema = z.object({
  id,
  category: z.enum(CATEGORIES.map((one): string => one.id)),
  kind,
  title,
  summary,
  aliases: aliases.unwrap(),
  level,
  since,
  features,
  needs: needs.unwrap(),
  problems,
  commandsChecked: z.int().nonnegative(),
  page: path,
  markdown: path,
  script: path.meta({ description: `${PATH}: all commands of the page, for Bash` }),
  added: day.optional(),
  changed: day.optional(),
  example: exampleSchema.optional(),
  related: z.array(relationSchema),
  errors: z.array(errorSchema),
});

const catalogueSchema = z
  .object({
    $schema: path,
    schemaVersion: z.literal(SCHEMA_VERSION),
    dvc: z.string().meta({ description: 'the version that ran every command' }),
    patterns: z.array(patternSchema),
  })
  .meta({ title: 'DVC Project Design Patterns: every page as data' });

/** The catalogue as `patterns.json` holds it. */
export type PatternsJson = z.infer<typeof catalogueSchema>;

/** A page as `patterns.json` holds it. */
export type PatternJson = PatternsJson['patterns'][number];

/** What `patterns.json` follows, as JSON Schema 2020-12. It allows more keys, which may come later. */
export function patternsSchema() {
  return z.toJSONSchema(catalogueSchema, { io: 'input' });
}
