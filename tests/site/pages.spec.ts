import { expect, test } from '@playwright/test';
import { PAGES, PATTERNS } from './pages.ts';

test('every page of the catalogue is built', () => {
  expect(PATTERNS.length).toBeGreaterThan(0);
  expect(PATTERNS.filter((page) => !PAGES.includes(page))).toEqual([]);
});

for (const page of PAGES) {
  test(`${page} loads without an error, asks no other host and leaves no cookie`, async ({
    page: tab,
    baseURL,
    context,
  }) => {
    const errors: string[] = [];
    const hosts = new Set<string>();
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await tab.goto(page);
    await expect(tab.locator('h1')).toBeVisible();
    if (page !== '/404.html') expect(errors).toEqual([]);
    expect([...hosts]).toEqual([baseURL]);
    expect(await context.cookies()).toEqual([]);
    expect(await tab.evaluate(() => ({ ...localStorage }))).toEqual({});
  });
}

for (const page of PATTERNS) {
  test(`${page} has every node inside its diagram, and every label inside its node`, async ({
    page: tab,
  }) => {
    await tab.goto(page);
    expect(await tab.locator('.diagram .node').evaluateAll(outside)).toEqual([]);
  });
}

/** Runs in the browser: the names of nodes that are cut off, or that their label does not fit. */
function outside(nodes: Element[]): string[] {
  const isIn = (inner: DOMRect | undefined, outer: DOMRect | undefined) =>
    !inner ||
    !outer ||
    (inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1);
  return nodes
    .filter((node) => {
      const shape = node.getBoundingClientRect();
      const drawing = node.closest('svg')?.getBoundingClientRect();
      return (
        !isIn(shape, drawing) || !isIn(node.querySelector('p')?.getBoundingClientRect(), shape)
      );
    })
    .map((node) => node.textContent ?? '');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const page of PATTERNS) {
      test(`${page} shows its diagrams in colours that differ from the paper`, async ({
        page: tab,
      }) => {
        await tab.goto(page);
        for (const svg of await tab.locator('.diagram svg').all()) {
          const box = await svg.boundingBox();
          expect(box?.width).toBeGreaterThan(50);
          expect(box?.height).toBeGreaterThan(30);
        }
        const paper = await tab.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor,
        );
        const label = tab.locator('.diagram svg').locator('p, tspan').first();
        const ink = await label.evaluate((node) => {
          const { color, fill } = getComputedStyle(node);
          return node instanceof SVGElement ? fill : color;
        });
        expect(luminance(ink) > 128).toBe(colorScheme === 'dark');
        expect(luminance(paper) > 128).toBe(colorScheme === 'light');
      });
    }
  });
}

/** Brightness of a CSS colour, 0 to 255. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * r + 0.587 * g + 0.114 * b;
}
