import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { redirects } from '../../src/catalogue/redirects.ts';

const PAGE = '/parallel/parallel-stages/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the landing page lists problems, and each leads to its page', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Type a word or two')).toBeHidden();
    const problem = page.locator('#problem-list li').first();
    const title = await problem.locator('span').textContent();
    await problem.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  });

  test('all problems are a list, on one address or more', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /^All \d+ problems$/ }).click();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await page.getByRole('link', { name: 'Previous' }).click();
    const problem = page.locator('#problem-list li').first();
    const title = await problem.locator('span').textContent();
    await problem.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  });

  test('facets are links to pages of their own', async ({ page }) => {
    await page.goto('/catalogue/');
    await page.getByRole('link', { name: /^--wait-for-lock/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'DVC feature: --wait-for-lock',
    );
    await expect(page.locator('.card', { hasText: 'Parallel Stages' })).toHaveCount(1);
    await expect(page.locator('.card', { hasText: 'Early Cutoff' })).toHaveCount(0);
  });

  test('no button is shown that would do nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('the start page says how many commands were run, on how many pages, with which DVC', async ({
  page,
}) => {
  const sources = globSync('patterns/*/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const transcripts = sources.flatMap(
    (source) => source.match(/^ *```console[\s\S]*?^ *```$/gm) ?? [],
  );
  const commands = transcripts
    .filter((transcript) => !/^ *```console.* norun=/.test(transcript))
    .flatMap((transcript) => transcript.match(/^ *\$ /gm) ?? []).length;
  const dvc = /^dvc==([\d.]+)/m.exec(readFileSync('requirements.txt', 'utf8'))?.[1];
  await page.goto('/');
  await expect(page.locator('[aria-labelledby=executed] p').first()).toContainText(
    `the ${commands} commands of all ${sources.length} pages with DVC ${dvc}, and`,
  );
});

test.describe('the problem finder', () => {
  test('brings the nearest problems first, each with its page, and says how many', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByLabel('Type a word or two').fill('second repro says file is busy');
    const items = page.locator('#problem-list li');
    await expect(page.getByRole('status')).toHaveText('The 12 nearest');
    await expect(items).toHaveCount(12);
    await expect(items.first()).toContainText('busy');
    await page.getByLabel('Type a word or two').fill('zzzzqqq');
    await expect(page.getByRole('status')).toContainText('No problem has one of these words.');
  });

  test('offers the nearest category when no problem has enough of the words', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Type a word or two').fill('kubernetes ingress tls certificate');
    await expect(page.getByRole('status')).toContainText('The nearest category:');
    const item = page.locator('#problem-list li');
    await expect(item).toHaveCount(1);
    await item.getByRole('link').click();
    await expect(page).toHaveURL(/\/parallel\/index.html$/);
  });

  test('finds problems that the start page does not list, and leads to their pages', async ({
    page,
  }) => {
    await page.goto('/');
    const hidden = 'Is there a -j for dvc repro?';
    await expect(page.getByRole('link', { name: hidden })).toHaveCount(0);
    await page.getByLabel('Type a word or two').fill('-j');
    await page.getByRole('link', { name: hidden }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parallel Stages');
  });

  test('brings the first list back when the field is empty', async ({ page }) => {
    await page.goto('/');
    const items = page.locator('#problem-list li');
    const first = await items.allTextContents();
    await page.getByLabel('Type a word or two').fill('busy');
    await expect(items).not.toHaveText(first);
    await page.getByLabel('Type a word or two').fill('');
    await expect(items).toHaveText(first);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('says so when the problems cannot be loaded, and works once they can', async ({ page }) => {
    await page.route('**/entries.js', (route) => route.abort());
    await page.goto('/');
    await page.getByLabel('Type a word or two').fill('busy');
    await expect(page.getByRole('status')).toContainText('cannot be loaded now');
    await page.unroute('**/entries.js');
    await page.getByLabel('Type a word or two').fill('busy twice');
    await expect(page.getByRole('status')).toHaveText(/^The 12 nearest$|found$/);
  });
});

test.describe('the catalogue', () => {
  test('combines facets, counts, and keeps the choice in the address', async ({ page }) => {
    await page.goto('/catalogue/');
    const listed = await page.locator('#catalogue li:visible').count();
    const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
    await page.getByRole('link', { name: /^intermediate/ }).click();
    await page.getByRole('link', { name: /^--wait-for-lock/ }).click();
    await expect(page).toHaveURL(/\?level=intermediate&feature=wait-for-lock$/);
    await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ pages$/);
    await expect(page.getByRole('link', { name: /^--wait-for-lock/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    const shown = await page.locator('#catalogue li:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await expect(page.getByRole('status')).toHaveText(`${shown} of ${all} pages`);
    await page.reload();
    await expect(page.locator('#catalogue li:visible')).toHaveCount(shown);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('#catalogue li:visible')).toHaveCount(listed);
    await expect(page.getByRole('status')).toHaveText(`${all} pages`);
  });

  test('shows cards that lead to their pages after a choice', async ({ page }) => {
    await page.goto('/catalogue/?feature=wait-for-lock');
    const card = page.locator('.card', { hasText: 'Parallel Stages' });
    await expect(card.locator('svg.glyph')).toBeVisible();
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parallel Stages');
  });

  test('takes no other parameter of the address for a facet', async ({ page }) => {
    await page.goto('/catalogue/?utm_source=somewhere');
    await expect(page.locator('#catalogue li')).not.toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages$/);
  });
});

test.describe('the map', () => {
  test('brings forward the relations of the page that has the pointer or the focus', async ({
    page,
  }) => {
    await page.goto('/map/');
    const link = page.locator('.map').getByRole('link', { name: 'Parallel Stages' });
    const row = await link.locator('..').getAttribute('data-row');
    const dim = page.locator('.arcs .dim');
    await link.hover();
    await expect(dim).not.toHaveCount(0);
    const clear = await page.locator('.arcs path:not(.dim)').all();
    for (const arc of clear) {
      expect((await arc.getAttribute('data-rows'))?.split(' ')).toContain(row);
    }
    await page.mouse.move(0, 0);
    await expect(dim).toHaveCount(0);
    await link.focus();
    await expect(dim).not.toHaveCount(0);
  });

  test('says every relation in words', async ({ page }) => {
    await page.goto('/map/');
    const words = page.locator('.words li', { hasText: /^\s*Parallel Stages\s/ });
    await expect(words).toContainText(/\sis an alternative to\s+Parallel Pipelines/);
    await expect(words).toContainText(/\sprevents\s+Two Plain Repros at Once/);
  });
});

test.describe('the theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`${theme} is remembered, and there before any script is loaded`, async ({ page }) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: /^Theme/ });
      while ((await button.textContent()) !== `Theme: ${theme}`) await button.click();
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(PAGE);
      await expect(button).toBeHidden();
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(paper).toBe(theme === 'light' ? 'rgb(251, 248, 242)' : 'rgb(20, 24, 29)');
    });
  }
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a transcript copies its commands only, without prompts', async ({ page }) => {
    await page.goto(PAGE);
    const frame = page.locator('.console', { hasText: 'dvc metrics diff' });
    await frame.hover();
    await frame.getByRole('button', { name: 'Copy' }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe('dvc repro\ndvc metrics diff');
  });

  test('an edit copies what it leads to, without signs and without what it takes out', async ({
    page,
  }) => {
    await page.goto('/pipelines/early-cutoff/');
    const frame = page.locator('.edit', { hasText: 'top: 5' }).first();
    await frame.hover();
    await frame.getByRole('button', { name: 'Copy' }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe('report:\n  top: 5');
  });

  test('works where there is no clipboard to write to', async ({ page }) => {
    await page.goto(PAGE);
    const copied = await page.evaluate(async () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      const texts: string[] = [];
      document.addEventListener('copy', () => texts.push(String(getSelection())));
      document.querySelector<HTMLElement>('.console .copy')?.click();
      await new Promise((done) => setTimeout(done));
      return texts;
    });
    expect(copied).toHaveLength(1);
  });
});

test.describe('run strips', () => {
  test('say what a transcript ran and skipped, in words too', async ({ page }) => {
    await page.goto(PAGE);
    const strip = page.locator('.strip', { hasText: 'ran evaluate; skipped' });
    await expect(strip).toHaveText('ran evaluate; skipped prepare, train_rf, train_lr');
    await expect(strip.locator('.ran')).toHaveCount(1);
    await expect(strip.locator('.skipped')).toHaveCount(3);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the first card is in the first screen, and facets open when they are asked for', async ({
    page,
  }) => {
    await page.goto('/catalogue/');
    await expect(page.locator('.card').first()).toBeInViewport({ ratio: 0.5 });
    const facet = page.getByRole('link', { name: /^starter/ });
    await expect(facet).toBeHidden();
    await page.getByText('Narrow down').click();
    await expect(facet).toBeVisible();
  });

  test('the search stays at hand, and headings do not end up below it', async ({ page }) => {
    await page.goto(`${PAGE}#pitfalls`);
    await expect(page.getByRole('button', { name: 'Search' })).toBeInViewport();
    const bar = await page.locator('.bar').boundingBox();
    const heading = await page.getByRole('heading', { name: 'Pitfalls' }).boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test('a page has a list of its sections', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByText('On this page').click();
    await page.getByRole('link', { name: 'Consequences', exact: true }).click();
    await expect(page).toHaveURL(/#consequences$/);
  });

  test('a wide drawing scrolls by keyboard, and stays large enough to read', async ({ page }) => {
    await page.goto(PAGE);
    const box = page.locator('.diagram .scroll').nth(1);
    await box.scrollIntoViewIfNeeded();
    await expect(box).toHaveAttribute('tabindex', '0');
    const scale = await box.evaluate((node) => {
      const svg = node.querySelector('svg');
      return (svg?.getBoundingClientRect().width ?? 0) / Number(svg?.getAttribute('width'));
    });
    expect(scale).toBeGreaterThanOrEqual(0.6);
  });

  test('the map is a list of relations', async ({ page }) => {
    await page.goto('/map/');
    await expect(page.locator('.arcs')).toBeHidden();
    await expect(page.locator('.words li').first()).toBeVisible();
  });
});

test('nothing that does not scroll is a tab stop', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('.diagram .scroll').last().scrollIntoViewIfNeeded();
  await expect(page.locator('pre[tabindex], .scroll[tabindex]')).toHaveCount(0);
});

test('a heading has a link to itself', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Link to Pitfalls' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#pitfalls$/);
});

test('a feature leads to the other pages that show it', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('.facts').getByRole('link', { name: '--wait-for-lock' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('DVC feature: --wait-for-lock');
});

for (const address of ['/', PAGE, '/catalogue/', '/map/', '/parallel/']) {
  test(`${address} does not scroll sideways when text is twice as large`, async ({ page }) => {
    await page.goto(address);
    await page.addStyleTag({ content: 'html { font-size: 2.125rem !important }' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(1280);
  });
}

test('on a wide screen the header stands in line with what is below', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto('/catalogue/');
  const [brand, title] = await Promise.all([
    page.locator('.brand').boundingBox(),
    page.getByRole('heading', { level: 1 }).boundingBox(),
  ]);
  expect(brand?.x).toBeCloseTo(title?.x ?? 0, 0);
});

test.describe('the pipeline in the margin', () => {
  const figure = '.follow-runs';

  test('shows what the run in view did, and n and p lead from run to run', async ({ page }) => {
    await page.goto(PAGE);
    const strips = await page.locator('.strip p').allTextContents();
    await expect(page.locator(figure)).toContainText('the pipeline');
    for (const [i, words] of strips.slice(0, 3).entries()) {
      await page.keyboard.press('n');
      await expect(page.locator(figure)).toContainText(`${i + 1} of ${strips.length}: ${words}`);
      await expect(page.locator('.strip').nth(i)).toBeInViewport();
    }
    await page.keyboard.press('p');
    await expect(page.locator(figure)).toContainText(`2 of ${strips.length}`);
    const states = (selector: string) =>
      page.locator(selector).evaluate((svg) => [...svg.children].map((mark) => mark.outerHTML));
    expect(await states(`${figure} .glyph`)).toEqual(await states('.strip >> nth=1 >> .glyph'));
  });

  test('lets the letters be typed into the search', async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('np');
    await expect(page.locator(figure)).toContainText('the pipeline');
    await expect(page.getByRole('combobox')).toHaveValue('np');
  });
});

test('an edit has signs beside colours, and its lines stand below each other', async ({ page }) => {
  await page.goto('/anti-patterns/hidden-code-dependency/');
  const signs = (line: string) =>
    page
      .locator(`.edit ${line}`)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await signs('ins')).toBe('"+ "');
  expect(await signs('del')).toBe('"− "');
  const edit = page.locator('.edit', { hasText: 'src/seats.py' }).nth(1);
  const lefts = await edit.locator('code > *').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const at = line.textContent?.search(/\S/) ?? -1;
      const text = line.firstChild;
      if (at < 0 || !text) return [];
      const letter = new Range();
      letter.setStart(text, 0);
      letter.setEnd(text, 1);
      return Math.round(letter.getBoundingClientRect().left);
    }),
  );
  expect(lefts.length).toBeGreaterThan(2);
  expect(new Set(lefts).size).toBe(1);
});

test('who points at a stage sees its lines in dvc.yaml and in transcripts, and back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const lit = page.locator('.frame .lit');
  await expect(lit).toHaveCount(0);
  await page.locator('.diagram .node', { hasText: 'train_rf' }).hover();
  await expect(lit.first()).toHaveText(/^ {2}train_rf:\s$/);
  const texts = await lit.allTextContents();
  expect(texts.filter((text) => text.includes('train_lr'))).toEqual([]);
  expect(texts.filter((text) => text.startsWith("Running stage 'train_rf'"))).not.toEqual([]);
  await page.locator('samp', { hasText: "Running stage 'train_lr'" }).first().hover();
  await expect(page.locator('.diagram .lit')).toHaveText('train_lr');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(lit).toHaveCount(0);
});

test('who points at a dot sees the same, and so does who walks through the graph by keys', async ({
  page,
}) => {
  await page.goto(PAGE);
  const lit = page.locator('.diagram .lit');
  await page.locator('.page-head .dot').nth(0).hover();
  await expect(lit).toHaveText('prepare');
  await page.getByRole('option', { name: 'evaluate' }).focus();
  await expect(lit).toHaveText('evaluate');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'prepare' })).toBeFocused();
  await expect(lit).toHaveText('prepare');
  await expect(page.locator('.page-head .lit')).toHaveCount(1);
  await expect(page.locator('.follow-runs .lit')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(lit).toHaveText('evaluate');
});

test.describe('by keyboard alone', () => {
  test('skip link, search, result, theme and facet are reached and used', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('busy');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('busy');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('wait for lock');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL(/#content$/);
    await page.getByRole('button', { name: /^Theme/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Theme: light' })).toBeFocused();
    await page.goto('/catalogue/');
    await page.getByRole('link', { name: /^starter/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/level=starter/);
  });
});

test.describe('a result of the search', () => {
  const find = async (page: Page, query: string) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(query);
    return page.getByRole('option');
  };

  test('leads to the section that shows a pasted error line', async ({ page }) => {
    await page.goto('/');
    const pasted =
      "ERROR: failed to reproduce 'x.dvc': 'x' is busy, it is being blocked by: (PID 9): dvc";
    const results = await find(page, pasted);
    const result = results.filter({ hasText: 'Parallel Stages' });
    await expect(result.locator('code')).toContainText('is busy, it is being blocked by');
    await expect(result).toContainText('parallel · Pitfalls');
    await result.click();
    await expect(page).toHaveURL(/\/parallel\/parallel-stages\/index.html#pitfalls$/);
    await expect(page.getByRole('heading', { name: 'Pitfalls' })).toBeInViewport();
  });

  test('may be a section of the page that is open', async ({ page }) => {
    await page.goto(PAGE);
    await (await find(page, '--single-item')).filter({ hasText: 'Parallel Stages' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/#solution$/);
  });

  test('is a word of the glossary, after the page that it leads to', async ({ page }) => {
    await page.goto('/');
    const results = await find(page, 'what is the run-cache?');
    await expect(results.first()).toContainText('Run-Cache Relay');
    await expect(results.nth(1)).toContainText('glossary');
    await page.keyboard.press('ArrowDown');
    await expect(results.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/index.html#run-cache$/);
  });

  test('is the nearest category when there is no page', async ({ page }) => {
    await page.goto('/');
    const results = await find(page, 'kubernetes ingress tls certificate');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      'No page found. The nearest category: parallel.',
    );
    await expect(results).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/parallel\/index.html$/);
  });
});

test.describe('the search on a slow line', () => {
  test('has what was typed before it was loaded', async ({ page }) => {
    await page.route('**/search-index.js', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('busy');
    await expect(page.getByRole('combobox')).toHaveValue('busy');
    await page.keyboard.type(' file');
    await expect(page.getByRole('combobox')).toHaveValue('busy file');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
      'file is busy',
    );
  });

  test('says when it cannot be loaded, and opens at the next try', async ({ page }) => {
    await page.route('**/search.js', (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    const button = page.getByRole('button', { name: 'Search cannot be loaded: try again' });
    await expect(button).toBeVisible();
    await page.unroute('**/search.js');
    await button.click();
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#search-open')).toHaveText('Search /');
  });
});

test.describe('by double click on index.html', () => {
  const file = (name: string) => pathToFileURL(path.resolve('dist', name)).href;

  test('links, styles, theme and search work from file://', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(file('index.html'));
    const problem = page.locator('#problem-list li').first();
    const title = await problem.locator('span').textContent();
    await problem.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    await expect(page.getByRole('button', { name: /^Theme/ })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('paralel pipelnes');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
      'Parallel Pipelines',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parallel Pipelines');
    expect(errors).toEqual([]);
  });
});

for (const { from, page: moved } of redirects(readPages('').pages)) {
  test(`the page that was at /${from}/ is found there still, by double click too`, async ({
    page,
  }) => {
    const address = new RegExp(`/${moved.id}/index.html$`);
    await page.goto(`/${from}/`);
    await expect(page).toHaveURL(address);
    await page.goto(pathToFileURL(path.resolve('dist', from, 'index.html')).href);
    await expect(page).toHaveURL(address);
    await expect(page).toHaveURL(/^file:/);
  });
}

test('an address without a page gets a friendly 404', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await page.getByRole('link', { name: 'The catalogue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catalogue');
});
