import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listPageFiles } from '../catalogue/disk/read.ts';
import { formProblems } from '../form/form-problems.ts';
import { formAnnotations, formJson, formText } from '../form/report.ts';
import { readOrExplain } from './usage.ts';

const USAGE = `npm run form [-- options]

  --json         print the report as JSON
  --report FILE  also write it to a file`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const values = parse(args);
  if (!values) return 2;
  const root = process.cwd();
  const report = { pages: listPageFiles(root).length, problems: await formProblems(root) };
  if (values.report !== undefined) {
    mkdirSync(path.dirname(values.report), { recursive: true });
    writeFileSync(values.report, formJson(report));
  }
  if (process.env.GITHUB_ACTIONS && !values.json) console.log(formAnnotations(report));
  console.log(values.json ? formJson(report) : formText(report));
  return report.problems.length === 0 ? 0 : 1;
}

function parse(args: string[]) {
  const options = { json: { type: 'boolean' }, report: { type: 'string' } } as const;
  return readOrExplain(USAGE, () => parseArgs({ args, options }).values);
}
