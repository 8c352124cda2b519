import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

const SIZES = [
  ['360 px', { width: 360, height: 800 }],
  ['1280 px', { width: 1280, height: 900 }],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of SIZES) {
    test.describe(`in ${colorScheme} at ${size}`, () => {
      test.use({ colorScheme, viewport });
      for (const page of PAGES) {
        test(`${page} has no axe violation and does not scroll sideways`, async ({ page: tab }) => {
          await tab.goto(page);
          const { violations } = await new AxeBuilder({ page: tab }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
          );
          expect(found).toEqual([]);
          const width = await tab.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBeLessThanOrEqual(viewport.width);
        });
      }
    });
  }
}
