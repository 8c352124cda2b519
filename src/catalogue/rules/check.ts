import { readProjects } from '../disk/example.ts';
import { listPatternFiles, type Root, readAll, readSurroundings } from '../disk/read.ts';
import { inOrder, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import { checkReading } from './page-form.ts';
import { checkProject } from './project/check-project.ts';
import type { CatalogueRule } from './rule.ts';
import { exampleOrphans } from './together/example-orphans.ts';
import { levels } from './together/levels.ts';
import { linksBetween } from './together/links-between.ts';
import { pageFiles } from './together/page-files.ts';
import { prevention } from './together/prevention.ts';
import { readmes } from './together/readmes.ts';
import { relationsOnce } from './together/relations-once.ts';
import { shownFiles } from './together/shown-files.ts';
import { titles } from './together/titles.ts';

const TOGETHER: readonly CatalogueRule[] = [
  titles,
  relationsOnce,
  linksBetween,
  levels,
  prevention,
  readmes,
  shownFiles,
  exampleOrphans,
];

/**
 * Everything that is wrong with the catalogue and can be seen without running anything, by file and
 * line. @param projects its examples, where they were read before
 */
export function checkCatalogue(
  root: Root,
  projects: readonly Project[] = readProjects(root),
): Problem[] {
  const { readings, problems } = readAll(root);
  const surroundings = readSurroundings(root);
  return inOrder([
    ...pageFiles(listPatternFiles(root)),
    ...problems,
    ...readings.flatMap((reading) => checkReading(reading, surroundings)),
    ...TOGETHER.flatMap((rule) => rule(readings, projects)),
    ...projects.flatMap(checkProject),
  ]);
}
