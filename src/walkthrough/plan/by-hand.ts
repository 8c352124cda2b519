import { runs } from '../../catalogue/fence.ts';
import type { Page } from '../../catalogue/page.ts';
import { followAlong } from '../../catalogue/reader/follow-along.ts';
import { type BeginTask, type Task, toTasks } from './tasks.ts';

/** How much of a page is followed by hand: to the end of its first transcript, or all of it. */
export type Extent = 'first' | 'whole';

/**
 * What a reader does who follows the page by hand: first what "Follow along" says, then the page's
 * edits and commands. The environment is there: the set-up has made it with the same commands.
 */
export function planByHand(page: Page, extent: Extent): Task[] {
  const { unpack, begin } = followAlong(page);
  const toFirst = page.fences.findIndex(runs) + 1;
  const fences = extent === 'whole' ? page.fences : page.fences.slice(0, toFirst);
  return [
    ...[...unpack, ...begin].map((command): BeginTask => ({ kind: 'begin', command })),
    ...fences
      .flatMap((fence) => toTasks(fence, false))
      .filter(({ kind }) => kind === 'edit' || kind === 'command'),
  ];
}
