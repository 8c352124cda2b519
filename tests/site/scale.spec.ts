import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { scaleRoot } from '../../src/bench/synthetic-site.ts';

const MANY = 300;
const dist = path.join(scaleRoot(MANY), 'dist');
const file = (name: string) => pathToFileURL(path.join(dist, name)).href;

// Opened from the disk: what works so, works from a server.
test.describe(`with ${MANY} pages`, () => {
  test.beforeAll(() => {
    expect(existsSync(dist), 'run "npx vitest run --project scale" first').toBe(true);
  });

  test('the catalogue shows one part, and every match of a choice', async ({ page }) => {
    await page.goto(file('catalogue/index.html'));
    const cards = page.locator('#catalogue li');
    const part = await cards.count();
    expect(part).toBeLessThan(MANY);
    const facet = page.getByRole('link', { name: /^intermediate/ });
    const count = Number((await facet.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(part);
    await facet.click();
    await expect(cards).toHaveCount(count);
    await expect(page.getByRole('status')).toHaveText(`${count} of ${MANY} pages`);
    await expect(page.getByRole('navigation', { name: 'Pages of this list' })).toBeHidden();
    await facet.click();
    await expect(cards).toHaveCount(part);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  });

  test('a choice of facets is drawn from all pages', async ({ page }) => {
    await page.goto(`${file('catalogue/index.html')}?kind=pattern`);
    const cards = page.locator('#catalogue li');
    await expect.poll(() => cards.count()).toBeGreaterThan(MANY / 4);
    const patterns = await cards.count();
    await page.getByRole('link', { name: /^starter/ }).click();
    await expect(cards).not.toHaveCount(patterns);
  });

  test('the problem finder and the search find a page of the last part', async ({ page }) => {
    await page.goto(file('index.html'));
    await page.getByLabel('Type a word or two').fill('299');
    await expect(page.locator('#problem-list a').first()).toHaveAttribute('href', /synthetic-299/);
    await page.getByRole('button', { name: /^Search/ }).click();
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('299');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('299');
  });
});
