import { expect, test } from '@playwright/test';
import { Host } from './host.ts';

const BASE = '/some/where/';
const host = new Host('dist', BASE);

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

test('below a path of a domain: links, styles, facets, finder and search work', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(host.at());
  await page.getByLabel('Type a word or two').fill('busy');
  await page.locator('#problem-list a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await page.getByRole('link', { name: /^--wait-for-lock/ }).click();
  await page.locator('.card', { hasText: 'Parallel Stages' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parallel Stages');
  await page.keyboard.press('/');
  await page.keyboard.type('early cutoff');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Early Cutoff');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early Cutoff');
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(251, 248, 242)');
  expect(new URL(page.url()).pathname).toContain(BASE);
  expect(missing).toEqual([]);
});

test.describe('an address below the path that has no page', () => {
  const address = () => host.at('no/such/page/');

  test('has styles, needs no other file, and leads back into the site', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      const isProbe = response.request().method() === 'HEAD';
      if (response.status() >= 400 && !isProbe) missing.push(response.url());
    });
    await page.goto(address());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(paper).toBe('rgb(251, 248, 242)');
    expect(missing).toEqual([address()]);
    await page.getByRole('link', { name: 'The catalogue' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catalogue');
    expect(new URL(page.url()).pathname).toBe(`${BASE}catalogue/`);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('says so, and offers no link that leads out of the site', async ({ page }) => {
      await page.goto(address());
      await expect(page.getByText('This address has no page.')).toBeVisible();
      await expect(page.locator('noscript p')).toContainText('at the beginning of the site');
      await expect(page.getByRole('link').filter({ hasNotText: 'Skip to content' })).toHaveCount(0);
    });
  });
});
