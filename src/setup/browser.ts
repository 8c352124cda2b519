import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackage } from './debian.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: Playwright's own, else the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const onPath = SYSTEM_NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }))
    .map(({ stdout }) => stdout.trim())
    .find((file) => file !== '');
  return onPath ?? SYSTEM_PATHS.find((file) => existsSync(file));
}

/**
 * Finds a browser, or installs Debian's when that can be done without asking.
 *
 * @throws Error that says what to install.
 */
export function ensureBrowser(print: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  installDebianPackage('chromium', print);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No Chromium found. Fix: npx playwright install chromium');
}

/** How Chromium is started here: as root it refuses its own sandbox. */
export function browserArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
