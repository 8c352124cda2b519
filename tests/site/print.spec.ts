import { expect, test } from '@playwright/test';
import { PATTERNS } from './pages.ts';

/** A4 without its margins of 18 mm, at 96 pixels an inch. */
const PAPER = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };

test.use({ viewport: PAPER });

for (const page of ['/', '/map/', '/catalogue/', '/examples/shared-cache/', ...PATTERNS]) {
  test(`${page} prints on A4 without chrome, dark ink on no background, nothing cut off`, async ({
    page: tab,
  }) => {
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.goto(page);
    for (const chrome of ['.site-head', '.site-foot', '.toc', '.copy', '.facets', 'input']) {
      for (const element of await tab.locator(chrome).all()) await expect(element).toBeHidden();
    }
    const look = await tab.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { backgroundColor, color };
    });
    expect(look).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(31, 27, 22)' });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PAPER.width,
    );
    const cut = await tab
      .locator('pre, .diagram .scroll')
      .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1));
    expect(cut).toHaveLength(0);
  });
}
