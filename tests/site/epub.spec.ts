import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { epub } from '../../src/editions/epub/epub.ts';
import { axeFindings, loadAxe } from './axe.ts';

/** Pixels of a small reader of books, and of a page of a large one. */
const SIZES = [
  [320, 480],
  [760, 1000],
] as const;

/** Of axe's rules, those of WCAG: its others are about sites, whose pages have a main part and a banner. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let folder = '';
let chapters: string[] = [];
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'epub-'));
  const files = Object.entries(unzipSync(await epub.make('dist')));
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  chapters = files.map(([file]) => file).filter((file) => file.endsWith('.xhtml'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (tab: Page, file: string) => tab.goto(pathToFileURL(path.join(folder, file)).href);

for (const [width, height] of SIZES) {
  test(`the EPUB cuts nothing off on a screen of ${width} × ${height} pixels`, async ({
    page: tab,
  }) => {
    test.slow();
    await tab.setViewportSize({ width, height });
    const cut: string[] = [];
    for (const file of chapters) {
      await open(tab, file);
      cut.push(...(await tab.evaluate(cutOff)).map((element) => `${file}: ${element}`));
    }
    expect(chapters.length).toBeGreaterThan(0);
    expect(cut).toEqual([]);
  });
}

test('what a screen would cut off is found', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 320, height: 480 });
  await tab.setContent('<p style="width: 400px">wide</p><svg height="900"></svg><p>whole</p>');
  expect(await tab.evaluate(cutOff)).toEqual(['P wide', 'svg ']);
});

test('the EPUB is accessible', async ({ page: tab }) => {
  test.slow();
  const found: string[] = [];
  for (const file of chapters) {
    await open(tab, file);
    await loadAxe(tab);
    found.push(...(await axeFindings(tab, RULES)).map((finding) => `${file}: ${finding}`));
  }
  expect(found).toEqual([]);
});

/** What stands out to the right of the screen, and drawings that are higher than it. Runs in the browser. */
function cutOff(): string[] {
  const name = (element: Element) => `${element.tagName} ${element.textContent.slice(0, 40)}`;
  const wide = [...document.querySelectorAll('body *:not(svg *)')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  );
  const high = [...document.querySelectorAll('svg, img')].filter(
    (element) => element.getBoundingClientRect().height > innerHeight,
  );
  return [...wide, ...high].map(name);
}
