import { existsSync, globSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../../src/setup/browser.ts';
import { headersOf, readHeaders } from './headers.ts';
import { HAS_NGINX, type Server, startNginx, WITHOUT_NGINX } from './server.ts';

const rules = readHeaders(readFileSync('public/_headers', 'utf8'));
const [STYLES = ''] = globSync('dist/assets/*.css').map((file) => file.replace(/^dist/, ''));
const PAGE = '/parallel/parallel-stages/';

describe.skipIf(!HAS_NGINX)(`nginx as the Dockerfile starts it${WITHOUT_NGINX}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startNginx();
  });
  afterAll(() => server?.stop());
  const get = (path: string, init: RequestInit = {}) =>
    fetch(server.address + path, { redirect: 'manual', ...init });

  test.for([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    [PAGE, 200, 'text/html; charset=utf-8', 'no-cache'],
    [STYLES, 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/site.js', 200, 'application/javascript; charset=utf-8', 'no-cache'],
    ['/sw.js', 200, 'application/javascript; charset=utf-8', 'no-cache'],
    ['/site.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 200, 'image/svg+xml', 'no-cache'],
    ['/parallel/parallel-stages.md', 200, 'text/markdown; charset=utf-8', 'no-cache'],
    ['/parallel/parallel-stages.sh', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/examples/parallel-stages.zip', 200, 'application/zip', 'no-cache'],
    ['/llms.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/patterns.json', 200, 'application/json; charset=utf-8', 'no-cache'],
    ['/no/such/page/', 404, 'text/html; charset=utf-8', null],
    ['/assets/former.css', 404, 'text/html; charset=utf-8', null],
  ] as const)('answers %s with %i, %s, Cache-Control: %s', async ([path, status, type, cache]) => {
    const { headers, ...answer } = await get(path).then(({ status, headers }) => ({
      status,
      headers,
    }));
    expect(answer).toEqual({ status });
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
  });

  test.for(['/', STYLES, '/sw.js', '/no/such/page/'])(
    'sends with %s what public/_headers says',
    async (path) => {
      const { ok, headers } = await get(path);
      const wanted = [...headersOf(rules, path)].filter(([name]) => ok || name !== 'Cache-Control');
      expect(wanted.map(([name]) => [name, headers.get(name)])).toEqual(wanted);
    },
  );

  test('leads from a folder to its page by a path, whatever the host is called outside', async () => {
    const { status, headers } = await get(PAGE.replace(/\/$/, ''));
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(PAGE);
  });

  test('shows the page of what is missing', async () => {
    expect(await (await get('/no/such/page/')).text()).toBe(readFileSync('dist/404.html', 'utf8'));
  });

  test('compresses text, and sends no page again that did not change', async () => {
    const first = await get(PAGE, { headers: { 'accept-encoding': 'gzip' } });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const etag = first.headers.get('etag') ?? '';
    const again = await get(PAGE, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test('names neither its version nor a reader', async () => {
    expect((await get('/')).headers.get('server')).toBe('nginx');
    expect((await get('/')).headers.has('set-cookie')).toBe(false);
  });

  const browserPath = findBrowser();
  test.skipIf(!browserPath)('a browser finds nothing forbidden on it', async () => {
    const browser = await chromium.launch({
      args: browserArguments(),
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    });
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (const path of ['/', '/catalogue/', PAGE, '/offline/']) {
      await page.goto(server.address + path, { waitUntil: 'networkidle' });
    }
    await page.keyboard.press('/');
    await page.keyboard.type('parallel');
    await page.locator('dialog [role=option], dialog li').first().waitFor();
    expect(said).toEqual([]);
    // It would say so.
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src="//a.example">'),
    );
    await expect
      .poll(() => said.join())
      .toContain(
        "violates the following Content Security Policy directive: \"img-src 'self' data:",
      );
    await browser.close();
  });
});

test('the Dockerfile copies what is there, and .dockerignore lets it', () => {
  const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (\S+) /gm)].map(
    ([, file = '']) => file,
  );
  const allowed = readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gm);
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  expect([...allowed].map(([, file]) => file).sort()).toEqual(copied.sort());
});
