import { availableParallelism } from 'node:os';
import type { Page } from '../catalogue/page.ts';
import type { RunOptions } from './context.ts';
import type { ExampleCheck } from './example/check-example.ts';
import { inspectExample } from './example/inspect-example.ts';
import { missingNeeds } from './needs.ts';
import type { PageReport } from './report.ts';
import { type PageRun, runPage } from './run-page.ts';
import { exampleSteps } from './steps.ts';

/** What is going on, for a progress line. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly page: string;
  readonly command: string;
}

export interface RunPagesOptions extends RunOptions {
  /** How many pages run at the same time. */
  readonly workers?: number;
  /** Milliseconds that a page took the last time, by page id. */
  readonly durations?: Readonly<Record<string, number>>;
  readonly onProgress?: (progress: Progress) => void;
  /** By id, what is wrong with pages that cannot be run as they are: only their examples are checked. */
  readonly broken?: ReadonlyMap<string, PageReport> | undefined;
}

/**
 * Runs pages side by side and gives the results in the order of the pages. The longest page
 * starts first, so that none is left running alone at the end; an unknown one counts as longest.
 */
export async function runPages(
  pages: readonly Page[],
  options: RunPagesOptions,
): Promise<PageRun[]> {
  const { workers = availableParallelism(), durations = {}, onProgress } = options;
  const time = ({ id }: Page) => durations[id] ?? Number.POSITIVE_INFINITY;
  const queue = [...pages].sort((a, b) => (time(b) > time(a) ? 1 : time(b) < time(a) ? -1 : 0));
  const results = new Map<string, PageRun>();
  const checks = new Map<string, Promise<ExampleCheck>>();

  /** Several pages may share an example: it is checked once. */
  function check({ data: { example } }: Page): Promise<ExampleCheck> | undefined {
    if (!options.withExamples || !example) return undefined;
    const known = checks.get(example) ?? inspectExample({ ...options, name: example });
    checks.set(example, known);
    return known;
  }

  /** Undefined when it was interrupted. */
  async function run(page: Page): Promise<PageRun | undefined> {
    const broken = options.broken?.get(page.id);
    const missing = missingNeeds(page, { platform: process.platform, ...options });
    if (missing.length > 0) return broken ? { report: broken, splices: [] } : notRun(page, missing);
    const onCommand = (command: string) =>
      onProgress?.({ done: results.size, total: pages.length, page: page.id, command });
    if (options.withExamples) onCommand('the example');
    const example = await check(page);
    if (options.signal?.aborted) return undefined;
    if (broken) return withExample(broken, page, example);
    return runPage(page, { ...options, onCommand }, example);
  }

  async function work(): Promise<void> {
    for (let page = queue.shift(); page; page = queue.shift()) {
      if (options.signal?.aborted) return;
      const result = await run(page);
      if (!result) return;
      results.set(page.id, result);
    }
  }
  await Promise.all(Array.from({ length: workers }, work));
  return pages.flatMap(({ id }) => results.get(id) ?? []);
}

/** What is wrong with a page that is not run, and with its example. */
function withExample(report: PageReport, page: Page, example: ExampleCheck | undefined): PageRun {
  const steps = [...report.steps, ...(example ? exampleSteps(page, example) : [])];
  return { report: { ...report, steps }, splices: [] };
}

function notRun({ id, file }: Page, missing: readonly string[]): PageRun {
  return { report: { page: id, file, milliseconds: 0, steps: [], missing }, splices: [] };
}
