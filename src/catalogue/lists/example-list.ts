import { parseDag } from '../../graph/dag.ts';
import { isDag } from '../fence.ts';
import type { Page } from '../page.ts';
import type { ExampleFile } from '../project/project.ts';

/** An example as a list shows it. */
export interface ListedExample {
  readonly name: string;
  /** The pages that are about it; the first one gives its picture. */
  readonly pages: readonly [Page, ...Page[]];
  /** Stages, files and DVC features, in words. */
  readonly text: string;
}

/** How many features are named: enough to tell examples apart. */
const FEATURES = 4;

/** Each example once, in the order of its first page. @throws DagError when a page's graph is none. */
export function listExamples(
  pages: readonly Page[],
  files: ReadonlyMap<string, readonly ExampleFile[]>,
): ListedExample[] {
  const byExample = Map.groupBy(pages, ({ data }) => data.example);
  return [...byExample].flatMap(([name, [first, ...others]]) => {
    if (name === undefined || !first) return [];
    const about = [first, ...others] as const;
    return [{ name, pages: about, text: describe(about, files.get(name) ?? []) }];
  });
}

function describe(pages: readonly Page[], files: readonly ExampleFile[]): string {
  const graph = pages[0]?.fences.find(isDag)?.value;
  const stages = graph === undefined ? 0 : parseDag(graph).stages.length;
  const kilobytes = Math.ceil(files.reduce((sum, { text }) => sum + text.length, 0) / 1024);
  const features = [...new Set(pages.flatMap(({ data }) => data.features))].slice(0, FEATURES);
  const size = `${stages} stages, ${files.length} files of ${kilobytes} KB`;
  return `${size}. ${features.join(', ')}.`;
}
