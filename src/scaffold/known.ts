import { listExamples, type Root, readAll, readSurroundings } from '../catalogue/disk/read.ts';

/** The catalogue as far as a new page may collide with it, or point to it. */
export interface Known {
  /** Every page; of a broken one, its id only. */
  readonly pages: readonly KnownPage[];
  readonly examples: readonly string[];
}

interface KnownPage {
  readonly id: string;
  readonly title?: string | undefined;
  /** Whether it is a pattern: a blueprint combines those. */
  readonly isPattern?: boolean | undefined;
  /** Ids that it had before. */
  readonly formerly?: readonly string[] | undefined;
}

/** Reads what is there, broken pages too. */
export function readKnown(root: Root): Known {
  const readings = readAll(root).readings.flatMap(({ page }) => page ?? []);
  const byId = new Map(readings.map(({ id, data }) => [id, data]));
  const pages = [...readSurroundings(root).pageIds].map((id): KnownPage => {
    const data = byId.get(id);
    if (!data) return { id };
    return { id, title: data.title, isPattern: data.kind === 'pattern', formerly: data.formerly };
  });
  return { pages, examples: listExamples(root) };
}
