import { readFileSync, writeFileSync } from 'node:fs';
import { type Comparison, driftIssue } from '../walkthrough/reporters/issue.ts';

const USAGE = `node src/cli/drift-issue.ts REPORT BODY

  REPORT  what npm run verify -- --dvc X.Y.Z --json printed
  BODY    where the text of an issue is written, if a page differs; the title is printed`;

const [report, body, ...more] = process.argv.slice(2);
if (report === undefined || body === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const comparison = read(report);
  const issue = comparison && driftIssue(comparison);
  if (issue) {
    writeFileSync(body, issue.body);
    console.log(issue.title);
  }
}

/** The report; undefined, with a line that says why, when it is none. */
function read(file: string): Comparison | undefined {
  try {
    const comparison = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof comparison?.dvc === 'string' && Array.isArray(comparison.pages)) return comparison;
    throw new Error('it is no report');
  } catch (error) {
    const fix = `npm run --silent verify -- --dvc newest --json > ${file}`;
    console.error(`${file}: ${(error as Error).message}. Fix: ${fix}`);
    process.exitCode = 1;
    return undefined;
  }
}
