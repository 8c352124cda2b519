import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Loads axe into a page: that takes longer than to run it. */
export async function loadAxe(tab: Page): Promise<void> {
  // What is out of view would be passed over.
  await tab.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await tab.evaluate(axe.source);
}

/** What axe finds, a line each, with the first element and what is wrong with it. */
export async function axeFindings(tab: Page, rules?: readonly string[]): Promise<string[]> {
  await drawn(tab);
  const options = rules ? { runOnly: [...rules] } : {};
  const { violations } = await tab.evaluate((given) => window.axe.run(document, given), options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
  );
}

/**
 * Waits until the page has drawn its present size and its observers were told of it, because a box
 * becomes a tab stop only then. The first frame lays out and reports; the second begins after that.
 */
function drawn(tab: Page): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}
