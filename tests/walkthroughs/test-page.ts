import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passed } from '../../src/walkthrough/report.ts';
import { terminalReport } from '../../src/walkthrough/reporters/terminal.ts';
import { detectIsolation } from '../../src/walkthrough/sandbox/isolation.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';

/** Without DVC a contributor's pages are skipped, and say so; in CI they fail. */
const SKIP = !existsSync('.venv/bin/dvc') && !process.env.CI;
const WHY = SKIP ? ' — SKIPPED: there is no DVC in .venv, run "npm run setup"' : '';

/** The test of a page: its transcripts say what DVC says. */
export function testPage(file: string): void {
  test.skipIf(SKIP)(`${file} says what DVC does${WHY}`, async () => {
    const reports = await verifyPages([file], {
      root: process.cwd(),
      isolation: detectIsolation(),
      timeout: 60_000,
      update: false,
      acceptExit: false,
      keep: false,
    });
    expect(reports.every(passed), `\n${terminalReport(reports)}`).toBe(true);
  });
}
