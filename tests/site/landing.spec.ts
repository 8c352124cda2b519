import { expect, type Page, test } from '@playwright/test';

const heights = (page: Page, names: readonly string[]) =>
  Promise.all(
    names.map(async (name) => (await page.getByRole('heading', { name }).boundingBox())?.y),
  );

test.describe('the start page', () => {
  for (const [width, small, rows] of [
    [1280, ['Storage', 'Experiments'], 1],
    [768, ['Collaboration', 'Reproducibility'], 1],
    [360, ['Collaboration', 'Reproducibility'], 2],
  ] as const) {
    test(`has ${small.join(' and ')} on ${rows} row(s), ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      expect(new Set(await heights(page, small)).size).toBe(rows);
      const cards = await page.locator('.card').all();
      const widths = await Promise.all(
        cards.map(async (card) => (await card.boundingBox())?.width),
      );
      expect(new Set(widths.map((value) => Math.round(value ?? 0))).size).toBe(1);
    });
  }

  test('opens with a glyph where there is room, and with the problems on a phone', async ({
    page,
  }) => {
    const head = page.locator('.page-head').getByRole('img');
    await page.goto('/');
    await expect(head).toBeVisible();
    await page.setViewportSize({ width: 360, height: 640 });
    await expect(head).toBeHidden();
    await expect(page.getByLabel('Type a word or two')).toBeInViewport();
  });
});

test('an edit is marked from one edge of its frame to the other', async ({ page }) => {
  await page.goto('/parallel/isolated-worker/');
  const edit = page.locator('.frame', { has: page.locator('ins') }).first();
  const frame = await edit.locator('pre').boundingBox();
  const line = await edit.locator('ins').first().boundingBox();
  expect(line?.x).toBeCloseTo(frame?.x ?? 0, 0);
  expect(line?.width).toBeCloseTo(frame?.width ?? 0, 0);
});
