import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/setup/browser.ts';

const PORT = 4391;
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/site',
  projects: [
    { name: 'site', testMatch: '*.spec.ts', testIgnore: 'lighthouse.spec.ts' },
    // Measures times: one page after another, and in a step of its own. A bad moment is no slow page.
    { name: 'lighthouse', testMatch: 'lighthouse.spec.ts', fullyParallel: false, retries: 2 },
  ],
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A second try is reported as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      args: browserArguments(),
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    // Beside any preview that is open: Astro allows one of a project, and remembers dead ones.
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
