import { availableParallelism } from 'node:os';
import { CHECKS } from '../checks/checks.ts';
import { closing, doneLine } from '../checks/closing.ts';
import { sum } from '../checks/counts.ts';
import { runChecks } from '../checks/run.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const start = performance.now();
const counts = await runChecks(
  CHECKS.filter(({ layer }) => layer === 'fast'),
  {
    atOnce: Math.max(2, availableParallelism()),
    onDone: (check, result) => {
      if (result.counts.failures.length > 0) console.log(`\n${result.output}`);
      console.log(doneLine(check, result));
    },
  },
);
const total = sum(counts);
console.log(`\n${((performance.now() - start) / 1000).toFixed(1)} s\n\n${closing(total)}`);
process.exitCode = total.failures.length === 0 ? 0 : 1;
