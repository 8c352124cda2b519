import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArguments, findBrowser } from '../../src/setup/browser.ts';

const PORT = 9391;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = ['/', '/catalogue/', '/pipelines/parallel-stages/'];

for (const page of PAGES) {
  test(`${page} scores 100 in all four categories of Lighthouse`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const browser = await chromium.launch({
      executablePath: findBrowser() ?? '',
      args: [...browserArguments(), `--remote-debugging-port=${PORT}`],
    });
    try {
      const result = await lighthouse(`${baseURL}${page}`, { port: PORT, logLevel: 'error' });
      const categories = result?.lhr.categories ?? {};
      expect(CATEGORIES.map((id) => [id, categories[id]?.score])).toEqual(
        CATEGORIES.map((id) => [id, 1]),
      );
    } finally {
      await browser.close();
    }
  });
}
