import { expect, type Locator, test } from '@playwright/test';
import { axeFindings, loadAxe } from './axe.ts';
import { SAMPLES } from './pages.ts';

/** What depends on the theme or on the width; the rest of axe's rules sees the same page each time. */
const CHANGING = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const page of SAMPLES) {
  test(`${page} is readable in both themes at 360 and 1280 px`, async ({ page: tab }) => {
    await tab.goto(page);
    await loadAxe(tab);
    for (const { colorScheme, width } of LOOKS) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      const where = `${colorScheme} at ${width} px`;
      expect(await axeFindings(tab, CHANGING), where).toEqual([]);
      const needed = await tab.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, where).toBeLessThanOrEqual(width);
      const paper = await tab.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(isBright(paper), where).toBe(colorScheme === 'light');
      for (const svg of await tab.locator('.diagram svg').all()) {
        expect(isBright(await inkOf(svg)), where).toBe(colorScheme === 'dark');
      }
    }
  });
}

/** The colour of the first label of a drawing that has a size. */
async function inkOf(svg: Locator): Promise<string> {
  const box = await svg.boundingBox();
  expect(box?.width).toBeGreaterThan(50);
  expect(box?.height).toBeGreaterThan(30);
  const label = svg.locator('.line, tspan').first();
  return label.evaluate((node) => {
    const { color, fill } = getComputedStyle(node);
    return node instanceof SVGElement ? fill : color;
  });
}

/** Whether a CSS colour is nearer to white than to black. */
function isBright(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * r + 0.587 * g + 0.114 * b > 128;
}
