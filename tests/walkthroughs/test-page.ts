import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { missingNeeds } from '../../src/walkthrough/needs.ts';
import { openPassedBefore } from '../../src/walkthrough/passed-before.ts';
import { passed } from '../../src/walkthrough/report.ts';
import { terminalReport } from '../../src/walkthrough/reporters/terminal.ts';
import { detectIsolation } from '../../src/walkthrough/sandbox/isolation.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';

const root = process.cwd();
const isolation = detectIsolation();
/** Nothing is taken from an earlier run in CI. */
const memory = process.env.CI ? undefined : openPassedBefore(root, isolation.kind);

/** Several pages may share an example: it is checked with the first of them. */
function isFirstOfItsExample(file: string): boolean {
  const { pages } = readPages(root);
  const own = pages.find((page) => page.file === file)?.data.example;
  return own !== undefined && pages.find(({ data }) => data.example === own)?.file === file;
}

/** Why a page is not run, as the title of its test says; undefined when it is. */
function reasonNotToRun(file: string): string | undefined {
  // In CI, the page fails without DVC.
  if (!existsSync('.venv/bin/dvc')) {
    return process.env.CI ? undefined : 'SKIPPED: there is no DVC in .venv, run "npm run setup"';
  }
  const [page] = readPages(root, [file]).pages;
  const missing = page ? missingNeeds(page, { platform: process.platform, isolation }) : [];
  if (missing.length > 0) return `SKIPPED: it needs ${missing.join(', ')}`;
  return page && memory?.has(page)
    ? 'passed before with the same content: not run again'
    : undefined;
}

/** What both tests of a page run with. */
const OPTIONS = {
  root,
  isolation,
  timeout: 60_000,
  update: false,
  acceptExit: [],
  keep: false,
  trust: Boolean(process.env.CI),
} as const;

/** The tests of a page: its transcripts say what DVC says, and a reader gets to the first one. */
export function testPage(file: string): void {
  const reason = reasonNotToRun(file);
  const named = (title: string) => (reason ? `${title} — ${reason}` : title);
  const withExamples = isFirstOfItsExample(file);
  const example = withExamples ? ', and its example can be run from nothing' : '';
  test.skipIf(reason)(named(`${file} says what DVC does${example}`), async () => {
    const reports = await verifyPages([file], {
      ...OPTIONS,
      withExamples,
      passedBefore: memory,
    });
    expect(reports.every(passed), `\n${terminalReport(reports)}`).toBe(true);
  });
  test.skipIf(reason)(
    named(`${file} begins where "Follow along" leads a reader, in a plain shell with another HOME`),
    async () => {
      const reports = await verifyPages([file], {
        ...OPTIONS,
        withExamples: false,
        byHand: 'first',
      });
      expect(reports.every(passed), `\n${terminalReport(reports)}`).toBe(true);
    },
  );
}
