import type { Page } from '../catalogue/page.ts';
import { NEEDS, type Need } from '../catalogue/reader/needs.ts';
import type { Isolation } from './sandbox/isolation.ts';

/** The machine that pages run on, as far as they may need it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isolation: Isolation;
}

/** What the page needs and the machine does not have, in words: such a page is not run. */
export function missingNeeds({ data }: Page, { platform, isolation }: Machine): string[] {
  const isConfined = isolation.kind === 'namespaces';
  const has: Readonly<Record<Need, boolean>> = {
    linux: platform === 'linux',
    root: isConfined,
    'second-user': isConfined && isolation.hasUsers,
    // In a network of its own every port is free; elsewhere the page itself says when it is not.
    port: true,
  };
  return data.needs.filter((need) => !has[need]).map((need) => NEEDS[need]);
}
