import { type Fence, runs } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { consoleFrame } from './console-frame.ts';
import { runStrip } from './run-strip.ts';

/** A transcript that shows at a glance what a run did, and the page that it is from. */
export interface Specimen {
  readonly page: Page;
  readonly html: string;
}

const MOST_LINES = 8;

/** The short plain run that skipped the most stages beside one that ran; undefined when none did. */
export async function specimen(pages: readonly Page[]): Promise<Specimen | undefined> {
  const [best] = pages
    .flatMap((page) => page.fences.filter(isShort).map((fence) => ({ page, fence })))
    .map(({ page, fence }) => ({ page, fence, strip: runStrip(fence, page) }))
    .filter(({ strip }) => / ran"/.test(strip) && skipped(strip) > 0)
    .sort((a, b) => skipped(b.strip) - skipped(a.strip));
  return best && { page: best.page, html: await consoleFrame(best.fence, best.strip) };
}

/** Whether the transcript is one plain run, and nothing else. */
function isShort(fence: Fence): boolean {
  const [step, ...others] = fence.steps;
  const isPlain = step?.command === 'dvc repro' && others.length === 0;
  return runs(fence) && isPlain && step.expected.length < MOST_LINES;
}

function skipped(strip: string): number {
  return strip.match(/ skipped"/g)?.length ?? 0;
}
