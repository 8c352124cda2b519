import { readProjects } from '../disk/example.ts';
import { listPatternFiles, type Root, readAll, readSurroundings } from '../disk/read.ts';
import type { PageReading } from '../page.ts';
import type { Problem } from '../problem.ts';
import { checkReading } from './page-form.ts';
import { checkProject } from './project/check-project.ts';
import type { CatalogueRule } from './rule.ts';
import { levels } from './together/levels.ts';
import { linksBetween } from './together/links-between.ts';
import { pageFiles } from './together/page-files.ts';
import { prevention } from './together/prevention.ts';
import { relationsOnce } from './together/relations-once.ts';
import { titles } from './together/titles.ts';

const TOGETHER: readonly CatalogueRule[] = [
  titles,
  relationsOnce,
  linksBetween,
  levels,
  prevention,
];

/** Everything that is wrong with the catalogue and can be seen without running anything, by file and line. */
export function checkCatalogue(root: Root): Problem[] {
  const { readings, problems } = readAll(root);
  const surroundings = readSurroundings(root);
  return [
    ...pageFiles(listPatternFiles(root)),
    ...problems,
    ...readings.flatMap((reading) => checkReading(reading, surroundings)),
    ...TOGETHER.flatMap((rule) => rule(readings)),
    ...readProjects(root).flatMap(checkProject),
    ...orphans(readings, surroundings.examples),
  ].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** Examples that no page is about. The frontmatter of a broken page counts as far as it says. */
function orphans(readings: readonly PageReading[], examples: ReadonlySet<string>): Problem[] {
  const used = new Set(
    readings.map(({ document }) => /^example:\s*["']?([\w-]+)/m.exec(document.source)?.[1]),
  );
  return [...examples]
    .filter((name) => !used.has(name))
    .map((name) => ({
      file: `examples/${name}`,
      line: 1,
      rule: 'example-orphan',
      message: 'no page is about this example',
      fix: `name it in a page's frontmatter, or remove the folder`,
    }));
}
