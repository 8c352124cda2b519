import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

const SIZES = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
] as const;

for (const page of PAGES) {
  test(`${page} has no axe violation in both themes at 360 and 1280 px, and fits`, async ({
    page: tab,
  }) => {
    await tab.goto(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of SIZES) {
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize(viewport);
        const where = `${colorScheme} at ${viewport.width} px`;
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
        );
        expect(found, where).toEqual([]);
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(width, where).toBeLessThanOrEqual(viewport.width);
      }
    }
  });
}
