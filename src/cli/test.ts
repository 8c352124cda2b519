import { parseArgs } from 'node:util';
import { CHECKS, type Check } from '../checks/checks.ts';
import { closing, doneLine } from '../checks/closing.ts';
import { sum } from '../checks/counts.ts';
import { runChecks } from '../checks/run.ts';
import { selectChecks } from '../checks/select.ts';
import { readOrExplain } from './usage.ts';

const USAGE = `npm test [-- options]

  --pages 2/4      a share of the pages and their examples, and nothing else
  --without-pages  all but the pages and their examples`;
const SET_UP: Check = { name: 'set-up', layer: 'full', command: ['node', 'src/cli/setup.ts'] };

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const checks = readArguments(args);
  if (checks === undefined) return 2;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const setUp = await run([SET_UP]);
  // Without DVC or a browser there is nothing to test with.
  const isReady = sum(setUp).failures.length === 0;
  const total = sum([...setUp, ...(isReady ? await run(checks) : [])]);
  console.log(`\n${closing(total)}`);
  return total.failures.length === 0 ? 0 : 1;
}

/** The checks that are asked for; undefined, with the usage printed, when nobody knows which. */
function readArguments(args: string[]): readonly Check[] | undefined {
  const options = {
    pages: { type: 'string' },
    'without-pages': { type: 'boolean', default: false },
  } as const;
  return readOrExplain(USAGE, () => {
    const { pages, 'without-pages': withoutPages } = parseArgs({ args, options }).values;
    return selectChecks(CHECKS, { pages, withoutPages });
  });
}

/** One after another, each on all cores, with its output as it comes. */
function run(checks: readonly Check[]) {
  return runChecks(checks, {
    atOnce: 1,
    onStart: ({ name, command }) => console.log(`\n── ${name}: ${command.join(' ')}`),
    onOutput: (text) => process.stdout.write(text),
    onDone: (check, result) => console.log(doneLine(check, result)),
  });
}
