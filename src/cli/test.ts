import { CHECKS, type Check } from '../checks/checks.ts';
import { closing, doneLine } from '../checks/closing.ts';
import { sum } from '../checks/counts.ts';
import { runChecks } from '../checks/run.ts';

const SET_UP: Check = { name: 'set-up', layer: 'full', command: ['node', 'src/cli/setup.ts'] };

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const setUp = await run([SET_UP]);
// Without DVC or a browser there is nothing to test with.
const isReady = sum(setUp).failures.length === 0;
const total = sum([...setUp, ...(isReady ? await run(CHECKS) : [])]);
console.log(`\n${closing(total)}`);
process.exitCode = total.failures.length === 0 ? 0 : 1;

/** One after another, each on all cores, with its output as it comes. */
function run(checks: readonly Check[]) {
  return runChecks(checks, {
    atOnce: 1,
    onStart: ({ name, command }) => console.log(`\n── ${name}: ${command.join(' ')}`),
    onOutput: (text) => process.stdout.write(text),
    onDone: (check, result) => console.log(doneLine(check, result)),
  });
}
