import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArguments, findBrowser } from '../setup/browser.ts';

const PORT = 9399;

/** Lighthouse's score of performance for a page, 0 to 100. */
export async function performanceScore(url: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [...browserArguments(), `--remote-debugging-port=${PORT}`],
  });
  try {
    const onlyCategories = ['performance'];
    const result = await lighthouse(url, { port: PORT, logLevel: 'error', onlyCategories });
    return Math.round((result?.lhr.categories.performance?.score ?? 0) * 100);
  } finally {
    await browser.close();
  }
}
