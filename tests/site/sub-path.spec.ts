import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const BASE = '/some/where/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the built site below a path, and nothing else. */
const server: Server = createServer(async ({ url = '' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const file = path.join('dist', pathname.slice(BASE.length).replace(/(^|\/)$/, '$1index.html'));
  try {
    if (!pathname.startsWith(BASE)) throw new Error('outside');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
});

test.beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
test.afterAll(() => new Promise((done) => server.close(done)));

test('below a path of a domain: links, styles, facets, finder and search work', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}${BASE}`);
  await page.getByLabel('Type a word or two').fill('busy');
  await page.locator('#problem-list a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await page.getByRole('link', { name: /^--wait-for-lock/ }).click();
  await page.locator('.card', { hasText: 'Parallel Stages' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parallel Stages');
  await page.keyboard.press('/');
  await page.keyboard.type('early cutoff');
  await expect(page.getByRole('option').first()).toContainText('Early Cutoff');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early Cutoff');
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(251, 248, 242)');
  expect(new URL(page.url()).pathname).toContain(BASE);
  expect(missing).toEqual([]);
});
