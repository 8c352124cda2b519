import { expect, type Page, test } from '@playwright/test';
import { axeFindings, loadAxe } from './axe.ts';
import { PAGES, PATTERNS } from './pages.ts';

/** A4 without its margins of 18 mm, at 96 pixels an inch. */
const PAPER = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };
const NOT_PRINTED = ['.site-head', '.site-foot', '.toc', '.copy', '.facets', 'input'];

test('every page of the catalogue is built', () => {
  expect(PATTERNS.length).toBeGreaterThan(0);
  expect(PATTERNS.filter((page) => !PAGES.includes(page))).toEqual([]);
});

/** The pages of rules are made by one template of short texts: each tenth is visited. */
const VISITED = PAGES.filter((page, i) => !/^\/rules\/.+/.test(page) || i % 10 === 0);

// One visit for all that depends on what a page says. What depends on theme or width is in looks.spec.ts.
for (const page of VISITED) {
  test(`${page} loads clean, is accessible, keeps still, fits a phone and prints`, async ({
    page: tab,
    baseURL,
    context,
  }) => {
    const seen = watch(tab);
    await tab.goto(page);
    await expect(tab.locator('h1')).toBeVisible();
    // A host answers 404.html with its status, which browsers report.
    if (page !== '/404.html') expect(seen.errors).toEqual([]);
    expect([...seen.hosts]).toEqual([baseURL]);
    expect(await context.cookies()).toEqual([]);
    expect(await tab.evaluate(() => ({ ...localStorage }))).toEqual({});
    expect(await tab.evaluate(firstPaint)).toEqual({ shifts: [], blockingScripts: [] });
    await loadAxe(tab);
    expect(await axeFindings(tab)).toEqual([]);
    expect(await tab.locator('.diagram .node, .chart text').evaluateAll(outside)).toEqual([]);
    expect(await tab.locator('pre').evaluateAll(cut), 'code cut off').toEqual([]);
    expect(await tab.locator('.diagram .scroll').evaluateAll(cut), 'drawings cut off').toEqual([]);
    await tab.setViewportSize({ width: 360, height: 900 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await tab.locator('pre').evaluateAll(cut), 'code cut off on a phone').toEqual([]);
    await expectPrints(tab);
  });
}

/** What a page complains about, and the hosts that it asks, from now on. */
function watch(tab: Page): { errors: string[]; hosts: Set<string> } {
  const seen = { errors: [] as string[], hosts: new Set<string>() };
  tab.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  tab.on('pageerror', (error) => seen.errors.push(error.message));
  tab.on('request', (request) => seen.hosts.add(new URL(request.url()).origin));
  return seen;
}

/** Runs in the browser: what moved by itself, and the scripts that the first paint waited for. */
async function firstPaint(): Promise<{ shifts: number[]; blockingScripts: string[] }> {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const blocking = resources.filter(
    (one) => 'renderBlockingStatus' in one && one.renderBlockingStatus === 'blocking',
  );
  const shifts = await new Promise<number[]>((done) => {
    const found: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push('value' in entry ? Number(entry.value) : 0);
    }).observe({ type: 'layout-shift', buffered: true });
    // Entries that are there come before the next frame is over.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(found))));
  });
  return {
    shifts,
    blockingScripts: blocking.map(({ name }) => name).filter((name) => /\.js$/.test(name)),
  };
}

/** On A4: no chrome, dark ink on no background, nothing cut off. */
async function expectPrints(tab: Page): Promise<void> {
  await tab.setViewportSize(PAPER);
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const chrome of NOT_PRINTED) {
    await expect(tab.locator(`${chrome}:visible`)).toHaveCount(0);
  }
  const look = await tab.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(look).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(31, 27, 22)' });
  const width = await tab.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PAPER.width);
  expect(await tab.locator('pre, .diagram .scroll').evaluateAll(cut)).toEqual([]);
}

/** Runs in the browser: the beginnings of boxes whose content is wider than they are. */
function cut(boxes: Element[]): string[] {
  return boxes
    .filter((box) => {
      // Out of view it is not laid out, so that nothing could be cut off.
      if (box instanceof HTMLElement) box.style.contentVisibility = 'visible';
      return box.scrollWidth > box.clientWidth;
    })
    .map((box) => box.textContent?.slice(0, 60) ?? '');
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
        !isIn(shape, drawing) || !isIn(node.querySelector('.line')?.getBoundingClientRect(), shape)
      );
    })
    .map((node) => node.textContent ?? '');
}
