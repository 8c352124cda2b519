import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../setup/browser.ts';
import { median } from './statistics.ts';

/** A middling phone on a slow line. */
const SLOWER_BY = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const PAIRS = 9;

/** Milliseconds to the first paint of two pages, each pair measured one after the other. */
export interface PaintPairs {
  readonly first: number;
  readonly second: number;
  /** Median of first / second within each pair. */
  readonly ratio: number;
}

/** Measures the first paint of two pages in turns, in a fresh profile each time. Medians of nine. */
export async function comparePaint(
  urls: readonly [first: string, second: string],
  onPair: (done: number, total: number) => void,
): Promise<PaintPairs> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: browserArguments(),
  });
  try {
    const pairs: (readonly [number, number])[] = [];
    while (pairs.length < PAIRS) {
      pairs.push([await firstPaint(browser, urls[0]), await firstPaint(browser, urls[1])]);
      onPair(pairs.length, PAIRS);
    }
    return {
      first: median(pairs.map(([first]) => first)),
      second: median(pairs.map(([, second]) => second)),
      ratio: median(pairs.map(([first, second]) => first / second)),
    };
  } finally {
    await browser.close();
  }
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(paintTime);
  } finally {
    await context.close();
  }
}

/** Runs in the browser: when something was first painted, in milliseconds. */
function paintTime(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
