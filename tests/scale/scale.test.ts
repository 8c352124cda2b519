import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { syntheticPages } from '../../src/bench/synthetic-pages.ts';
import {
  buildSyntheticSite,
  REPOSITORY,
  SITE_URL,
  scaleRoot,
} from '../../src/bench/synthetic-site.ts';
import { readPages } from '../../src/catalogue/disk/read.ts';
import type { Download } from '../../src/client/offline/downloads.ts';
import { folderZip } from '../../src/editions/book/folder-zip.ts';
import { BUDGETS, gzip } from '../site/budgets.ts';

const MANY = 300;
const dist = path.join(scaleRoot(MANY), 'dist');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const pages = syntheticPages(readPages('').pages, MANY);

/** Bytes that other words, longer names of stages and whole addresses cost a copy, compressed. */
const CHANGED = 768;

describe('synthetic pages', () => {
  test('are the same each time, and no two are equal', () => {
    expect(syntheticPages(readPages('').pages, MANY)).toEqual(pages);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(MANY);
    expect(new Set(pages.map(({ source }) => source)).size).toBe(MANY);
  });
});

describe(`a site of ${MANY} pages`, () => {
  beforeAll(() => {
    buildSyntheticSite(MANY);
  }, 600_000);

  test('has no page above the budget of HTML', () => {
    const files = globSync('**/*.html', { cwd: dist });
    expect(files.length).toBeGreaterThan(2 * MANY);
    const sizes = files.map((file) => ({ file, bytes: gzip(read(file)) }));
    // Real pages keep the budget themselves: here it is for lists, and for what a page has of others.
    const budget = (file: string) =>
      BUDGETS.html + (/synthetic-\d+.index/.test(file) ? CHANGED : 0);
    expect(sizes.filter(({ file, bytes }) => bytes > budget(file))).toEqual([]);
  });

  test('has a search index within its budget, and a script on each page within its own', () => {
    expect(gzip(read('search-index.js'))).toBeLessThanOrEqual(BUDGETS.searchPerPage * MANY);
    expect(Math.max(gzip(read('site.js')), gzip(read('lists.js')))).toBeLessThanOrEqual(
      BUDGETS.script,
    );
  });

  test.for(['catalogue', 'problems', 'examples', 'map'])(
    'lists every page in %s, from one part to the next, without a script',
    (list) => {
      const prefix = list === 'examples' ? 'examples/synthetic-' : '/synthetic-';
      const found = partsOf(`${list}/index.html`).flatMap((html) => linksWith(prefix, html));
      const listed = list === 'examples' ? pages.filter(({ example }) => example) : pages;
      expect(new Set(found).size).toBe(listed.length);
    },
  );

  test('has a picture of every page, at the whole address that the page names', () => {
    const wrong = pages.filter(({ id }) => {
      const html = read(`${id}/index.html`);
      const names = [
        `<meta property="og:image" content="${SITE_URL}/${id}.png">`,
        `<link rel="canonical" href="${SITE_URL}/${id}/">`,
      ];
      return (
        !names.every((name) => html.includes(name)) || !existsSync(path.join(dist, `${id}.png`))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(read('catalogue/index.html').includes(`content="${SITE_URL}/site.png"`)).toBe(true);
    expect(existsSync(path.join(dist, 'site.png'))).toBe(true);
  });

  test('leads from a page to its source, and from an example to a copy by DVC', () => {
    const github = `https://github.com/${REPOSITORY}`;
    const wrong = pages.filter(({ id, example }) => {
      const edit = `href="${github}/edit/main/patterns/${id}.mdx"`;
      const copy = `dvc get ${github} examples/${example?.name}`;
      const isCopied = !example || read(`examples/${example.name}/index.html`).includes(copy);
      return !read(`${id}/index.html`).includes(edit) || !isCopied;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('leads back from an address that has no page, without a script', () => {
    const { pathname } = new URL(SITE_URL);
    const html = read('404.html');
    for (const way of ['', 'catalogue/', 'problems/']) {
      expect(html).toContain(`<a href="${pathname}/${way}">`);
    }
    expect(html).not.toContain('search-index.js');
  });

  test('has every page in its sitemap', () => {
    const sitemap = read('sitemap.xml');
    expect(pages.filter(({ id }) => !sitemap.includes(`<loc>${SITE_URL}/${id}/</loc>`))).toEqual(
      [],
    );
  });
});

describe('its editions', () => {
  /** What a page more may cost, in parts of what a page costs the real catalogue. */
  const MORE = 1.25;
  const real = readPages('').pages.length;
  let downloads: Download[] = [];
  beforeAll(() => {
    const { PATH, HOME } = process.env;
    // EPUB and PDF of so many pages take minutes: they were measured, and are not made in each run.
    execFileSync(process.execPath, ['src/cli/book.ts', '--built', '--only', 'zip'], {
      cwd: scaleRoot(MANY),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH, HOME },
    });
    downloads = JSON.parse(read('downloads.json'));
  }, 600_000);

  test('the zip grows with the number of pages, and no faster', { timeout: 600_000 }, async () => {
    const many = downloads.find(({ file }) => file === folderZip.file)?.bytes ?? Number.NaN;
    const few = (await folderZip.make('dist')).length;
    // Only a site with an address has pictures.
    const [manyPictures, fewPictures] = [pictures(dist), pictures('dist')];
    expect((many - manyPictures) / MANY).toBeLessThanOrEqual((MORE * (few - fewPictures)) / real);
  });

  test.for(['llms.txt', 'llms-full.txt', 'patterns.json', 'search-index.js'])(
    '%s grows with the number of pages, and no faster',
    (file) => {
      const few = readFileSync(path.join('dist', file)).length;
      expect(read(file).length / MANY).toBeLessThanOrEqual((MORE * few) / real);
    },
  );

  test('tell of new pages in a feed, at their whole addresses; the start page leads to it', () => {
    const { document } = new JSDOM(read('feed.atom'), { contentType: 'application/xml' }).window;
    const links = [...document.querySelectorAll('entry > link')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toHaveLength(30);
    const addresses = pages.map(({ id }) => `${SITE_URL}/${id}/`);
    expect(links.filter((link) => !addresses.includes(link ?? ''))).toEqual([]);
    expect(read('index.html')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href=".\/feed.atom">/,
    );
  });
});

/** Bytes of all pictures in a folder. */
function pictures(folder: string): number {
  const files = globSync('**/*.png', { cwd: folder }).map((file) => path.join(folder, file));
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The HTML of a list, and of every part that its pager leads to. */
function partsOf(file: string): string[] {
  const html = read(file);
  const next = /rel="next" href="([^"]+)"|href="([^"]+)" rel="next"/.exec(html);
  const address = next?.[1] ?? next?.[2];
  return [html, ...(address ? partsOf(path.join(path.dirname(file), address)) : [])];
}

function linksWith(text: string, html: string): string[] {
  const names = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  return names
    .filter((href) => href.includes(text))
    .map((href) => path.basename(path.dirname(href)));
}
