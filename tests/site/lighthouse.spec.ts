import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArguments, findBrowser } from '../../src/setup/browser.ts';

/** Lighthouse's performance is measured by a clock: `npm run bench` shows it. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PAGES = ['/', '/catalogue/', '/parallel/parallel-stages/'];
const FIRST_PORT = 9391;

for (const page of PAGES) {
  test(`${page} scores 100 in ${CATEGORIES.join(', ')} of Lighthouse`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const port = FIRST_PORT + test.info().parallelIndex;
    const browser = await chromium.launch({
      executablePath: findBrowser() ?? '',
      args: [...browserArguments(), `--remote-debugging-port=${port}`],
    });
    try {
      const options = { port, logLevel: 'error', onlyCategories: CATEGORIES } as const;
      const result = await lighthouse(`${baseURL}${page}`, options);
      const categories = result?.lhr.categories ?? {};
      expect(CATEGORIES.map((id) => [id, categories[id]?.score])).toEqual(
        CATEGORIES.map((id) => [id, 1]),
      );
    } finally {
      await browser.close();
    }
  });
}
