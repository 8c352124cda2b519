import { type Counts, formCounts, playwrightCounts, vitestCounts } from './counts.ts';
import { PYTHON } from './python-folders.ts';

/** A command that must succeed before a change lands. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** `fast` needs neither DVC nor a browser. */
  readonly layer: 'fast' | 'full';
  /** Name of a check before it, without which it makes no sense. */
  readonly needs?: string;
  /** What it needs of that: where an earlier run left it, the check runs even if the other one fails. */
  readonly orFile?: string;
  /** Where the command writes its counts; without it, the command counts as one check. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Counts };
}

const FORM = 'page form';
const BUILD = 'build';
/** The types of the pages: a build makes them, and the last one will do. */
const PAGE_TYPES = '.astro/types.d.ts';
/** The check that takes as long as all others together: machines can share it. */
export const PAGES = 'pages and their examples';

/** Everything that must hold before a change lands: `npm test` runs all, `npm run check` the fast layer. */
export const CHECKS: readonly Check[] = [
  {
    name: FORM,
    layer: 'fast',
    command: ['node', 'src/cli/page-form.ts', '--report', '.cache/form.json'],
    report: { file: '.cache/form.json', read: formCounts },
  },
  { name: BUILD, layer: 'fast', command: ['astro', 'build', '--silent'], needs: FORM },
  { name: 'format and lint', layer: 'fast', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'unused code', layer: 'fast', command: ['knip'] },
  // On one core: the build and the types, which wait for it, are the longest way through.
  vitest('tests without DVC', 'fast', ['fast'], '--maxWorkers=1'),
  { name: 'types', layer: 'fast', command: ['tsc'], needs: BUILD, orFile: PAGE_TYPES },
  {
    name: 'types of components',
    layer: 'fast',
    command: [
      ...['astro', 'check', '--noSync', '--minimumSeverity', 'warning'],
      // The compiler for all other files is ten times as fast, and does not read components.
      ...['--tsconfig', 'tsconfig.astro.json'],
    ],
    needs: BUILD,
    orFile: PAGE_TYPES,
  },
  { ...vitest('the built site', 'fast', ['site'], '--maxWorkers=1'), needs: BUILD },
  { name: 'Python', layer: 'full', command: ['.venv/bin/ruff', 'check', ...PYTHON] },
  {
    name: 'Python format',
    layer: 'full',
    command: ['.venv/bin/ruff', 'format', '--check', ...PYTHON],
  },
  vitest('tests with DVC', 'full', ['fast', 'drawings', 'dvc'], '--coverage'),
  { ...vitest('valid for Nu and EPUBCheck', 'full', ['java']), needs: BUILD },
  { ...vitest('the PDF', 'full', ['pdf']), needs: BUILD },
  { ...vitest('the site on a web server', 'full', ['server']), needs: BUILD },
  vitest('the site while it is written', 'full', ['dev']),
  vitest(PAGES, 'full', ['walkthroughs']),
  vitest('a site of 300 pages', 'full', ['scale']),
  {
    name: 'the site in a browser',
    layer: 'full',
    command: ['playwright', 'test'],
    needs: BUILD,
    report: { file: '.cache/playwright.json', read: playwrightCounts },
  },
];

function vitest(
  name: string,
  layer: Check['layer'],
  projects: readonly string[],
  ...options: readonly string[]
): Check {
  const file = `.cache/vitest-${projects.join('-')}.json`;
  const names = projects.flatMap((project) => ['--project', project]);
  const command = ['vitest', 'run', ...names, ...options, `--outputFile.json=${file}`];
  return { name, layer, command, report: { file, read: vitestCounts } };
}
