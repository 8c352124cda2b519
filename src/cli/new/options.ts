import { parseArgs } from 'node:util';
import { CATEGORIES } from '../../catalogue/categories.ts';
import { RequestError, type Wanted } from '../../scaffold/request.ts';

export const CATEGORY_LINE = `Categories: ${CATEGORIES.map(({ id }) => id).join(', ')}`;

export const USAGE = `npm run new -- <category>/<slug> [options]

Makes patterns/<category>/<slug>.mdx and examples/<slug>/, which pass as they are. What is missing is
asked for in a terminal.

  --title "…"         the title; made of the slug by default
  --kind KIND         pattern, practice, anti-pattern or blueprint; the category has one
  --prevented-by ID   for an anti-pattern: <category>/<slug> of the page that shows the way out

${CATEGORY_LINE}`;

/** What the user asks for, and whether they ask for help. @throws RequestError when it makes no sense. */
export function parseNew(args: string[]): { wanted: Wanted; isHelp: boolean } {
  const { values, positionals } = parse(args);
  const [id, ...others] = positionals;
  if (others.length > 0) {
    throw new RequestError([
      `one page at a time, not ${positionals.join(', ')}. Fix: put a title in quotation marks, --title "…"`,
    ]);
  }
  const { title, kind, help, 'prevented-by': preventedBy } = values;
  return { wanted: { id, title, kind, preventedBy }, isHelp: help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        kind: { type: 'string' },
        'prevented-by': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new RequestError([`${(error as Error).message}\n\n${USAGE}`]);
  }
}
