import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/setup/browser.ts';

const PORT = 4391;
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
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
    // It ends when Playwright does, however that comes about.
    command: `node src/cli/tied.ts astro preview --ignore-lock --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
