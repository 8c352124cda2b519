import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listPageFiles, readPages, readSurroundings } from '../catalogue/disk/read.ts';
import { type Page, pageId } from '../catalogue/page.ts';
import type { Problem } from '../catalogue/problem.ts';
import { checkPageForm } from '../catalogue/rules/page-form.ts';
import { checkAcceptedExits } from './accepted-exits.ts';
import { changedFiles, changedPages } from './changed.ts';
import { splice } from './compare/splice.ts';
import { rememberRun } from './last-run.ts';
import type { PassedBefore } from './passed-before.ts';
import { type PageReport, passed } from './report.ts';
import type { PageRun } from './run-page.ts';
import { type RunPagesOptions, runPages } from './run-pages.ts';
import { sweepSandboxes } from './sandbox/remove.ts';
import { checkTrust } from './trust.ts';
import { UsageError } from './usage-error.ts';

export interface VerifyOptions extends RunPagesOptions {
  /** Run only pages that changed since this branch left that revision. */
  readonly changedSince?: string | undefined;
  /** Run pages that somebody else may have written where they cannot be confined. */
  readonly trust?: boolean | undefined;
  /** Remembers the pages that pass, and leaves out those that did with the same content. */
  readonly passedBefore?: PassedBefore | undefined;
  /** Leaves out none. */
  readonly again?: boolean | undefined;
}

/**
 * Runs the pages that the selectors name: `<category>/<slug>`, `<category>`, or the path of a
 * page; all pages when there is none. A page that breaks the page form is reported and not run; its
 * example is checked all the same. With `update`, pages are rewritten unless something on them failed.
 *
 * @throws UsageError when a selector names nothing, a line whose exit code is accepted is no command,
 * DVC is not installed, or pages that cannot be confined were not read yet.
 */
export async function verifyPages(
  selectors: readonly string[],
  options: VerifyOptions,
): Promise<PageReport[]> {
  const { root } = options;
  if (!existsSync(path.join(root, '.venv', 'bin', 'dvc'))) {
    throw new UsageError('DVC is not installed in .venv. Fix: npm run setup');
  }
  sweepSandboxes();
  const all = listPageFiles(root);
  const { pages, problems } = readPages(root, selectPages(all, selectors));
  const surroundings = readSurroundings(root);
  const broken = new Map<string, PageReport>();
  for (const page of pages) {
    const report = problemReport(page.file, checkPageForm(page, surroundings));
    if (report.steps.length > 0) broken.set(page.id, report);
  }
  const sound = pages.filter(({ id }) => !broken.has(id));
  const chosen = options.changedSince
    ? changedPages(sound, changedFiles(root, options.changedSince))
    : sound;
  const wrong = pages.filter(({ id }) => broken.has(id));
  checkAcceptedExits(chosen, options.acceptExit);
  if (!options.trust) checkTrust(root, [...wrong, ...chosen], options.isolation);
  const known = (page: Page) => !options.again && (options.passedBefore?.has(page) ?? false);
  const passedBefore = chosen.filter(known);
  const toRun = chosen.filter((page) => !passedBefore.includes(page));
  const runs = await runPages([...wrong, ...toRun], { ...options, broken });
  for (const run of runs) {
    const page = sound.find(({ id }) => id === run.report.page);
    if (page) keep(page, run, options);
  }
  return [
    ...unreadable(problems),
    ...passedBefore.map(({ id, file }) => notRun(id, file)),
    ...runs.map(({ report }) => report),
  ];
}

/** Writes what `--update` has found into the page, and remembers what became of it. */
function keep(page: Page, { report, splices }: PageRun, { root, passedBefore }: VerifyOptions) {
  if (passedBefore && !report.missing) rememberRun(root, page, report);
  if (!passed(report)) return;
  if (splices.length > 0) writeFileSync(path.join(root, page.file), splice(page.source, splices));
  else if (!report.missing) passedBefore?.remember(page);
}

function notRun(page: string, file: string): PageReport {
  return { page, file, milliseconds: 0, steps: [], passedBefore: true };
}

/** The files that the selectors name; all when there is none. @throws UsageError when one names nothing. */
export function selectPages(files: readonly string[], selectors: readonly string[]): string[] {
  const chosen = selectors.map((selector) => {
    const id = selector.replace(/^patterns\//, '').replace(/\.mdx$|\/$/, '');
    const found = files.filter((file) => pageId(file) === id || pageId(file).startsWith(`${id}/`));
    if (found.length > 0) return found;
    throw new UsageError(
      `no page or category "${selector}". Fix: name one of ${files.map(pageId).join(', ')}`,
    );
  });
  return selectors.length === 0 ? [...files] : [...new Set(chosen.flat())];
}

/** Pages that could not be read, each with all that is wrong with it. */
function unreadable(problems: readonly Problem[]): PageReport[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([file, own]) => problemReport(file, own));
}

/** What is wrong with a page before anything runs. */
function problemReport(file: string, problems: readonly Problem[]): PageReport {
  return {
    page: pageId(file),
    file,
    milliseconds: 0,
    steps: problems.map(({ line, rule, message, fix }) => ({
      kind: 'form',
      line,
      title: rule,
      status: 'failed',
      failure: { rule, message, fix },
    })),
  };
}
