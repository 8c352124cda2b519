import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect as plain, test } from '@playwright/test';
import { writeOffline } from '../../src/editions/offline/write.ts';
import type { Edition } from '../../src/sw/edition.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { Host } from './host.ts';

const PATTERN = 'parallel/parallel-stages/index.html';
const NEXT = { commit: 'b'.repeat(10), date: '2031-02-03' };

/** The built site. */
const WHOLE = path.resolve('dist');
/** A few of its pages and all that they load, and a later edition of that: the page and a script differ. */
const A = mkdtempSync(path.join(tmpdir(), 'edition-a-'));
const B = mkdtempSync(path.join(tmpdir(), 'edition-b-'));
const PARTS = [
  'index.html',
  '404.html',
  '*.js',
  'favicon.svg',
  'assets/**',
  'offline/**',
  'map/**',
];

// A busy machine takes its time to store a site.
const expect = plain.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 180_000 });

let host: Host;
test.beforeEach(async () => {
  host = new Host(A, '/some/where/');
  await host.start();
});
test.afterEach(() => host.stop());

test.beforeAll(async () => {
  for (const file of globSync([...PARTS, PATTERN], { cwd: WHOLE, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const from = path.join(file.parentPath, file.name);
    for (const to of [A, B]) cpSync(from, path.join(to, path.relative(WHOLE, from)));
  }
  edit(PATTERN, '<h1>Parallel Stages', '<h1>Parallel Stages, again');
  edit('search.js', '', 'window.isNext=true;');
  const { dvc } = edition(WHOLE);
  await writeOffline(A, { commit: undefined, dvc });
  await writeOffline(B, { commit: NEXT, dvc: '9.9.9' });
});
test.afterAll(() => {
  for (const folder of [A, B]) rmSync(folder, { recursive: true });
});

test('nothing is stored before the reader asks, and the page says how much it would be', async ({
  page,
}) => {
  await page.goto(host.at());
  await page.getByRole('link', { name: 'Read offline' }).click();
  await expect(title(page)).toHaveText('Read offline');
  await expect(state(page)).toHaveText(
    /^Nothing is stored\. About [\d.]+ .B to download, [\d.]+ MB on this device\.$/,
  );
  await expect(page.locator('#offline-edition')).toHaveText(/^Edition on the server: .*DVC /);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(host.asked).not.toContain('sw.js');
});

test('while it is stored, the page shows how far it is', async ({ page }) => {
  const go = host.hold('search-index.js');
  await page.goto(host.at('offline/'));
  await page.getByRole('button', { name: 'Store the site' }).click();
  const bar = page.getByRole('progressbar', { name: 'Store the site' });
  const count = Object.keys(edition(A).files).length;
  await expect(page.locator('#offline-count')).toHaveText(`${count - 1} of ${count} files`);
  await expect(state(page)).toHaveText('Storing the site.');
  await expect(bar).toHaveJSProperty('value', count - 1);
  await expect(bar).toHaveJSProperty('max', count);
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  go();
  await expect(state(page)).toContainText(`The whole site is stored: ${count} files`);
  await expect(bar).toBeHidden();
  await expect(page.locator('#offline-edition')).toHaveText(
    new RegExp(`^Stored edition: .*DVC ${edition(A).dvc}\\.$`),
  );
  expect(await axeFindings(page)).toEqual([]);
});

test('with the server stopped, the whole site is there', async ({ page }) => {
  host.folder = WHOLE;
  await store(page);
  await host.stop();

  await test.step('pages with their drawings and styles, at every form of their address', async () => {
    for (const address of ['', 'index.html', 'offline/', 'map', 'map/index.html?a=b', PATTERN]) {
      const response = await page.goto(host.at(address));
      expect(response?.status(), address).toBe(200);
      await expect(title(page)).toBeVisible();
    }
    await expect(page.locator('.diagram svg').first()).toBeVisible();
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(paper).toBe('rgb(251, 248, 242)');
  });

  await test.step('finder, facets and search', async () => {
    await page.goto(host.at());
    await page.getByLabel('Type a word or two').fill('busy');
    await expect(page.locator('#problem-list a').first()).toContainText('busy');
    await page.goto(host.at('catalogue/?feature=wait-for-lock'));
    await expect(page.locator('.card', { hasText: 'Parallel Stages' })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('early cutoff');
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toContainText('Early Cutoff');
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('Early Cutoff');
  });

  await test.step('example files, zips and scripts', async () => {
    await page.goto(host.at('examples/parallel-stages/'));
    await expect(page.locator('.frame', { hasText: 'stages:' }).first()).toBeVisible();
    const zip = await download(page, 'parallel-stages.zip');
    expect(zip.equals(readFileSync(path.join(WHOLE, 'examples/parallel-stages.zip')))).toBe(true);
    await page.goto(host.at(PATTERN));
    await page.getByText('Follow along').click();
    const script = await download(page, 'The whole page as a script');
    expect(String(script)).toContain('dvc repro');
  });

  await test.step('404, which leads back into the site', async () => {
    const response = await page.goto(host.at('no/such/page/'));
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'The catalogue' }).click();
    await expect(title(page)).toHaveText('Catalogue');
  });

  await test.step('what is stored, and that there is nothing to download', async () => {
    await page.goto(host.at('offline/'));
    const files = Object.keys(edition(WHOLE).files).length;
    await expect(state(page)).toContainText(`The whole site is stored: ${files} files`);
    await expect(page.locator('#downloads')).toContainText('The server does not answer');
  });
});

test('a host whose index.html leads elsewhere, with 404 for its 404.html, is stored, too', async ({
  page,
}) => {
  host.isPretty = true;
  await store(page);
  await host.stop();
  const response = await page.goto(host.at(PATTERN));
  expect(response?.status()).toBe(200);
  await expect(title(page)).toHaveText('Parallel Stages');
});

test.describe('a new edition', () => {
  test('is fetched in the background, announced, and read in all tabs once the reader says so', async ({
    page,
    context,
  }) => {
    await store(page);
    host.folder = B;
    host.asked.length = 0;
    await page.goto(host.at(PATTERN));
    await expect(note(page)).toContainText('A new edition is stored.');
    await expect(title(page)).toHaveText('Parallel Stages');
    expect(siteFiles(host.asked), 'only what differs').toEqual([PATTERN, 'search.js']);

    const other = await context.newPage();
    await other.goto(host.at(PATTERN));
    await expect(title(other)).toHaveText('Parallel Stages');
    expect(await isNext(other)).toBe(false);

    await note(page).getByRole('button', { name: 'Read it' }).click();
    for (const tab of [page, other]) {
      await expect(title(tab)).toHaveText('Parallel Stages, again');
      await expect(note(tab)).toHaveCount(0);
      expect(await isNext(tab)).toBe(true);
    }
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    await host.stop();
    await page.goto(host.at('offline/'));
    await expect(page.locator('#offline-edition')).toHaveText(
      'Stored edition: 2031-02-03, commit bbbbbbbbbb, DVC 9.9.9.',
    );
  });

  test('is left for later when the reader closes the note', async ({ page }) => {
    await store(page);
    host.folder = B;
    await page.goto(host.at(PATTERN));
    await note(page).getByRole('button', { name: 'Close' }).click();
    await expect(note(page)).toHaveCount(0);
    await page.goto(host.at('offline/'));
    await expect(state(page)).toContainText('A new edition waits: 2031-02-03');
    await expect(note(page)).toContainText('A new edition is stored.');
  });

  test('whose list is of another edition is refused: the host is changing right now', async ({
    page,
  }) => {
    await store(page);
    host.folder = B;
    host.breakFile('edition.json', { from: A });
    await page.goto(host.at('offline/'));
    await expect(state(page)).toContainText('edition.json on the server is not of this edition');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  for (const [what, fault] of [
    ['that breaks off', 'cut'],
    ['with a file of another edition', { from: A }],
  ] as const) {
    test(`${what} leaves the old one whole, and goes on at the next visit`, async ({ page }) => {
      await store(page);
      host.folder = B;
      host.breakFile('search.js', fault);
      await page.goto(host.at('offline/'));
      await expect(state(page)).toContainText('A new edition is not whole: /some/where/search.js');
      await page.goto(host.at(PATTERN));
      await expect(title(page)).toHaveText('Parallel Stages');
      expect(await isNext(page)).toBe(false);
      await expect(note(page)).toHaveCount(0);

      host.breakFile('search.js');
      host.asked.length = 0;
      await page.goto(host.at(PATTERN));
      await expect(note(page)).toContainText('A new edition is stored.');
      expect(host.asked).toContain('search.js');
      expect(host.asked, 'arrived before').not.toContain(PATTERN);
      await note(page).getByRole('button', { name: 'Read it' }).click();
      await expect(title(page)).toHaveText('Parallel Stages, again');
    });
  }
});

for (const [what, fault, why] of [
  ['breaks off', 'cut', 'map/index.html did not arrive'],
  ['gets a file that is not the one', { from: B }, 'is not of this edition'],
] as const) {
  test(`a first download that ${what} says which file, keeps the rest, and goes on`, async ({
    page,
  }) => {
    const file = fault === 'cut' ? 'map/index.html' : PATTERN;
    host.breakFile(file, fault);
    await page.goto(host.at('offline/'));
    await page.getByRole('button', { name: 'Store the site' }).click();
    const count = Object.keys(edition(A).files).length;
    await expect(state(page)).toContainText(`Storing broke off: /some/where/${file}`);
    await expect(state(page)).toContainText(why);
    await expect(state(page)).toContainText(`${count - 1} of ${count} files are there.`);

    await page.reload();
    await expect(state(page)).toContainText(`${count - 1} of ${count} files are there.`);
    host.breakFile(file);
    host.asked.length = 0;
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(state(page)).toContainText('The whole site is stored');
    expect(siteFiles(host.asked)).toEqual([file]);
  });
}

test('a worker that does not arrive is said, and can be asked for again', async ({ page }) => {
  host.breakFile('sw.js', 'cut');
  await page.goto(host.at('offline/'));
  await page.getByRole('button', { name: 'Store the site' }).click();
  await expect(state(page)).toContainText('Storing did not begin');
  host.breakFile('sw.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(state(page)).toContainText('The whole site is stored');
});

test.describe('a reader who takes the stored site away', () => {
  test('has nothing left, and can store it again', async ({ page }) => {
    await store(page);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(state(page)).toContainText('Nothing is stored.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await registrations(page)).toBe(0);
    await page.getByRole('button', { name: 'Store the site' }).click();
    await expect(state(page)).toContainText('The whole site is stored');
  });

  test('while it is being stored, stops that', async ({ page }) => {
    const go = host.hold('search-index.js');
    await page.goto(host.at('offline/'));
    await page.getByRole('button', { name: 'Store the site' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(state(page)).toContainText('Nothing is stored.');
    go();
    await page.reload();
    await expect(state(page)).toContainText('Nothing is stored.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('leaves what another site of the host stored', async ({ page }) => {
    await store(page);
    await page.evaluate(() => caches.open('site /some/where/else/ 1'));
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(state(page)).toContainText('Nothing is stored.');
    expect(await page.evaluate(() => caches.keys())).toEqual(['site /some/where/else/ 1']);
  });
});

test.describe('the installed site', () => {
  test('is what the browser says can be installed', async ({ page, context }) => {
    await page.goto(host.at(PATTERN));
    const devtools = await context.newCDPSession(page);
    const { url, errors } = await devtools.send('Page.getAppManifest');
    expect(url).toBe(host.at('site.webmanifest'));
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Playwright's windows are private ones, in which nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });

  test('stores itself when it is installed, and says so', async ({ page }) => {
    await page.goto(host.at(PATTERN));
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
    await expect(note(page)).toContainText('The site is stored: it opens without a network.');
    await host.stop();
    await page.goto(host.at('map/'));
    await expect(title(page)).toBeVisible();
  });

  test('stores itself at its first start, but not when the reader removed it', async ({ page }) => {
    await page.addInitScript(() => {
      const real = matchMedia;
      window.matchMedia = (query) => real(/standalone/.test(query) ? 'all' : query);
    });
    await page.goto(host.at());
    await expect(note(page)).toContainText('The site is stored');
    await page.goto(host.at('offline/'));
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(state(page)).toContainText('Nothing is stored.');
    await page.goto(host.at(PATTERN));
    await expect(title(page)).toBeVisible();
    expect(await registrations(page)).toBe(0);
  });
});

test.describe('the downloads', () => {
  test('are listed with their size and their hash', async ({ page }) => {
    const sha256 = 'c'.repeat(64);
    const list = [{ file: 'all.zip', title: 'The folder', bytes: 3_456_789, sha256 }];
    writeFileSync(path.join(B, 'downloads.json'), JSON.stringify(list));
    host.folder = B;
    await page.goto(host.at('offline/'));
    const item = page.locator('#downloads li');
    await expect(item).toContainText('The folder, 3.5 MB');
    await expect(item).toContainText(sha256);
    await expect(item.getByRole('link')).toHaveAttribute('href', host.at('all.zip'));
    await loadAxe(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('are said to be missing where they are not built', async ({ page }) => {
    await page.goto(host.at('offline/'));
    await expect(page.locator('#downloads')).toHaveText('None was built with this site.');
  });
});

test.describe('where nothing can be stored, the page says what to do instead', () => {
  test('from the folder: nothing, it works already', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pathToFileURL(path.join(A, 'offline/index.html')).href);
    await expect(state(page)).toContainText('it works without a network already');
    await expect(page.locator('#offline').getByRole('button')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('take the folder', async ({ page }) => {
      await page.goto(host.at('offline/'));
      await expect(page.locator('#offline noscript p')).toContainText('take the folder');
      await expect(page.locator('#offline').getByRole('button')).toHaveCount(0);
    });
  });
});

/** Stores the site as a reader does. */
async function store(page: Page): Promise<void> {
  await page.goto(host.at('offline/'));
  await page.getByRole('button', { name: 'Store the site' }).click();
  await expect(state(page)).toContainText('The whole site is stored');
}

/** The bytes that a link downloads. */
async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFileSync(await file.path());
}

/** Whether the search that a page loads is the one of the later edition. */
async function isNext(page: Page): Promise<boolean> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  return page.evaluate(() => 'isNext' in window);
}

function state(page: Page) {
  return page.locator('#offline-state');
}

function title(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function note(page: Page) {
  return page.locator('#note');
}

function registrations(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** Those of the files that a host was asked for which the site is made of, sorted. */
function siteFiles(asked: readonly string[]): string[] {
  return asked.filter((file) => !['sw.js', 'edition.json'].includes(file)).sort();
}

function edition(folder: string): Edition {
  return JSON.parse(readFileSync(path.join(folder, 'edition.json'), 'utf8'));
}

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(path.join(B, file), 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path.join(B, file), before.replace(from, to));
}
