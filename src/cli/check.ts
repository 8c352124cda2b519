import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { CHECKS, type Check } from '../checks/checks.ts';
import { closing, doneLine } from '../checks/closing.ts';
import { sum } from '../checks/counts.ts';
import { jsonReport } from '../checks/json-report.ts';
import { type Result, runChecks } from '../checks/run.ts';
import { readOrExplain } from './usage.ts';

const USAGE = `npm run check [-- --json]

  --json  print the report as JSON`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const json = asksForJson(args);
  if (json === undefined) return 2;
  const start = performance.now();
  const done: (readonly [Check, Result])[] = [];
  await runChecks(
    CHECKS.filter(({ layer }) => layer === 'fast'),
    {
      atOnce: Math.max(2, availableParallelism()),
      onDone: (check, result) => {
        done.push([check, result]);
        if (json) return;
        if (result.counts.failures.length > 0) console.log(`\n${result.output}`);
        console.log(doneLine(check, result));
      },
    },
  );
  const total = sum(done.map(([, { counts }]) => counts));
  const seconds = (performance.now() - start) / 1000;
  console.log(json ? jsonReport(done) : `\n${seconds.toFixed(1)} s\n\n${closing(total)}`);
  return total.failures.length === 0 ? 0 : 1;
}

/** Whether the report is for a program; undefined when nobody knows what is asked for. */
function asksForJson(args: string[]): boolean | undefined {
  const options = { json: { type: 'boolean', default: false } } as const;
  return readOrExplain(USAGE, () => parseArgs({ args, options }).values.json);
}
