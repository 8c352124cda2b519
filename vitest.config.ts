import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** A page is a test file: Vitest runs, filters and shards pages as it does tests. */
const pagesAsTests: Plugin = {
  name: 'pages-as-tests',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.mdx')) return null;
    const page = JSON.stringify(path.relative(import.meta.dirname, id));
    return `import { testPage } from '/tests/walkthroughs/test-page.ts'; testPage(${page});`;
  },
};

const MINUTE = 60_000;
/** Of the built site: what needs Java, a browser and poppler, or a web server. */
const JAVA = ['tests/site/nu.test.ts', 'tests/site/epubcheck.test.ts'];
const PDF = ['tests/site/pdf.test.ts'];
const SERVER = ['tests/site/nginx.test.ts'];

/** What loads Mermaid or draws pictures: slow, and seldom broken by a change of anything else. */
const DRAWINGS = [
  'tests/diagrams/{render,valid}.test.ts',
  'tests/editions/{picture,chapters/drawing}.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    maxConcurrency: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/vitest.json' },
    coverage: {
      include: ['src/walkthrough/**/*.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      // What needs neither DVC nor a browser, and no built site.
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{dvc,server}.test.ts', 'tests/{scale,site}/**', ...DRAWINGS],
          // They share nothing that one of them changes, and are twice as fast.
          isolate: false,
          pool: 'threads',
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: { name: 'drawings', include: DRAWINGS, testTimeout: MINUTE },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          exclude: [...JAVA, ...PDF, ...SERVER],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'dvc',
          include: ['tests/**/*.dvc.test.ts'],
          testTimeout: MINUTE,
          // A busy machine takes its time to remove many folders.
          hookTimeout: MINUTE,
        },
      },
      // It starts the site as `npm run dev` does.
      {
        extends: true,
        test: { name: 'dev', include: ['tests/**/*.server.test.ts'], testTimeout: MINUTE },
      },
      {
        extends: true,
        test: { name: 'java', include: JAVA, testTimeout: MINUTE, hookTimeout: MINUTE },
      },
      {
        extends: true,
        // It is printed twice, and twice again.
        test: { name: 'pdf', include: PDF, testTimeout: 10 * MINUTE, hookTimeout: 10 * MINUTE },
      },
      { extends: true, test: { name: 'server', include: SERVER, testTimeout: MINUTE } },
      { extends: true, test: { name: 'scale', include: ['tests/scale/*.test.ts'] } },
      {
        extends: true,
        plugins: [pagesAsTests],
        test: { name: 'walkthroughs', include: ['patterns/*/*.mdx'], testTimeout: 10 * MINUTE },
      },
    ],
  },
});
