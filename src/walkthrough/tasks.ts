import { type Fence, isDag } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { parseTranscript, type Step } from '../catalogue/transcript/transcript.ts';

/** One thing to do with a page: what its fences ask for. */
export type Task =
  | { readonly kind: 'file'; readonly fence: Fence; readonly path: string }
  | { readonly kind: 'graph'; readonly fence: Fence }
  | { readonly kind: 'edit'; readonly fence: Fence; readonly path: string }
  | { readonly kind: 'command'; readonly fence: Fence; readonly step: Step };

/**
 * What there is to do, in order. Shown files and the graph describe the example as it is
 * committed, so they come before the first command; the rest keeps the page's order.
 *
 * @throws TranscriptError when a `console` fence is malformed.
 */
export function planPage(page: Page): Task[] {
  const tasks = page.fences.flatMap(toTasks);
  const still = ({ kind }: Task) => kind === 'file' || kind === 'graph';
  return [...tasks.filter(still), ...tasks.filter((task) => !still(task))];
}

function toTasks(fence: Fence): Task[] {
  const path = fence.meta.values.file;
  if (isDag(fence)) return [{ kind: 'graph', fence }];
  if (fence.lang === 'console') {
    return parseTranscript(fence).map((step) => ({ kind: 'command', fence, step }));
  }
  if (path === undefined) return [];
  return [{ kind: fence.lang === 'diff' ? 'edit' : 'file', fence, path }];
}
