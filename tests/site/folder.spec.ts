import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { folderZip } from '../../src/editions/book/folder-zip.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { SAMPLES } from './pages.ts';

/** A host shows this one, a folder does not. */
const OPENED = SAMPLES.filter((address) => address !== '/404.html');

let folder = '';
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
  for (const [file, bytes] of Object.entries(unzipSync(await folderZip.make('dist')))) {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The address of a page in the unzipped folder. */
function inFolder(address: string): string {
  const file = address.replace(/\/$/, '/index.html');
  return pathToFileURL(path.join(folder, 'dvc-project-design-patterns/site', file)).href;
}

/** Refuses all that is not in the folder. @returns what was refused, and what the page complains about */
async function refuseOthers(tab: Page): Promise<string[]> {
  const seen: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  tab.on('pageerror', (error) => seen.push(error.message));
  await tab.route(/.*/, (route) => {
    const url = route.request().url();
    if (url.startsWith(pathToFileURL(folder).href)) return route.continue();
    seen.push(url);
    return route.abort();
  });
  return seen;
}

for (const address of OPENED) {
  test(`${address} opens by double click in the unzipped folder, asks for nothing else, and is accessible`, async ({
    page: tab,
  }) => {
    const seen = await refuseOthers(tab);
    await tab.goto(inFolder(address));
    await expect(tab.getByRole('button', { name: /^Theme/ })).toBeVisible();
    expect(seen).toEqual([]);
    // It asks for the stylesheet, to read it: a browser lets no script read a file.
    await loadAxe(tab);
    expect(await axeFindings(tab)).toEqual([]);
  });
}

test('a reader of the unzipped folder gets from the search to a page, and to the example’s zip', async ({
  page: tab,
}) => {
  const seen = await refuseOthers(tab);
  await tab.goto(inFolder('/'));
  await tab.keyboard.press('/');
  await tab.getByRole('combobox').fill('two repros file is busy');
  await tab
    .getByRole('option', { name: /Parallel Stages/ })
    .first()
    .click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Parallel Stages');
  await tab.getByText('Follow along from an empty folder').click();
  const download = tab.waitForEvent('download');
  await tab.locator('a[href$="parallel-stages.zip"]').first().click();
  expect((await download).suggestedFilename()).toBe('parallel-stages.zip');
  expect(seen).toEqual([]);
});

test('a request of another host would be refused, and seen', async ({ page: tab }) => {
  const seen = await refuseOthers(tab);
  await expect(tab.goto('https://example.org/')).rejects.toThrow('ERR_FAILED');
  expect(seen).toEqual(['https://example.org/']);
});
