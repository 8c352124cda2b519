import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { PAGES } from './pages.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What depends on the theme or on the width; the rest of axe's rules sees the same page each time. */
const CHANGING = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

const LOOKS = [
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'light', width: 360, rules: CHANGING },
  { colorScheme: 'dark', width: 360, rules: CHANGING },
  { colorScheme: 'dark', width: 1280, rules: CHANGING },
] as const;

for (const page of PAGES) {
  test(`${page} has no axe violation in both themes at 360 and 1280 px, and fits`, async ({
    page: tab,
  }) => {
    await tab.goto(page);
    await tab.evaluate(axe.source);
    for (const { colorScheme, width, rules } of LOOKS) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      const where = `${colorScheme} at ${width} px`;
      expect(await violations(tab, rules), where).toEqual([]);
      const needed = await tab.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, where).toBeLessThanOrEqual(width);
    }
  });
}

/** One axe for all looks: loading it takes longer than running it. */
async function violations(tab: Page, rules: readonly string[] | undefined): Promise<string[]> {
  const options = rules ? { runOnly: [...rules] } : {};
  const { violations } = await tab.evaluate((given) => window.axe.run(document, given), options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
  );
}
