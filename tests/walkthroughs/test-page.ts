import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { openPassedBefore } from '../../src/walkthrough/passed-before.ts';
import { passed } from '../../src/walkthrough/report.ts';
import { terminalReport } from '../../src/walkthrough/reporters/terminal.ts';
import { detectIsolation } from '../../src/walkthrough/sandbox/isolation.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';

const root = process.cwd();
const isolation = detectIsolation();
/** Nothing is taken from an earlier run in CI. */
const memory = process.env.CI ? undefined : openPassedBefore(root, isolation.kind);

/** Why a page is not run, as the title of its test says; undefined when it is. */
function reasonNotToRun(file: string): string | undefined {
  // In CI, the page fails without DVC.
  if (!existsSync('.venv/bin/dvc')) {
    return process.env.CI ? undefined : 'SKIPPED: there is no DVC in .venv, run "npm run setup"';
  }
  const [page] = readPages(root, [file]).pages;
  return page && memory?.has(page)
    ? 'passed before with the same content: not run again'
    : undefined;
}

/** The test of a page: its transcripts say what DVC says, and its example is right. */
export function testPage(file: string): void {
  const reason = reasonNotToRun(file);
  const title = `${file} says what DVC does, and its example can be run from nothing`;
  test.skipIf(reason)(reason ? `${title} — ${reason}` : title, async () => {
    const reports = await verifyPages([file], {
      root,
      isolation,
      timeout: 60_000,
      update: false,
      acceptExit: false,
      withExamples: true,
      passedBefore: memory,
      keep: false,
    });
    expect(reports.every(passed), `\n${terminalReport(reports)}`).toBe(true);
  });
}
