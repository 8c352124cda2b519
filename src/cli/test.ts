import { playwrightCounts, vitestCounts } from '../checks/reports.ts';
import { closing, runStep, type Step, sum } from '../checks/steps.ts';

/** Everything that must hold before a change lands, the fast steps first. */
const STEPS: readonly Step[] = [
  { name: 'set-up', command: ['node', 'src/cli/setup.ts'] },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'page form', command: ['node', 'src/cli/check.ts'] },
  { name: 'Python', command: ['.venv/bin/ruff', 'check', 'examples'] },
  { name: 'Python format', command: ['.venv/bin/ruff', 'format', '--check', 'examples'] },
  { name: 'build', command: ['astro', 'build', '--silent'] },
  {
    name: 'units, examples and walkthroughs',
    command: ['vitest', 'run', '--coverage', '--project', 'unit', '--project', 'walkthroughs'],
    report: { file: '.cache/vitest.json', read: vitestCounts },
  },
  {
    name: 'a site of 300 pages',
    command: ['vitest', 'run', '--project', 'scale'],
    report: { file: '.cache/vitest.json', read: vitestCounts },
  },
  {
    name: 'site in a browser',
    command: ['playwright', 'test', '--project', 'site'],
    report: { file: '.cache/playwright.json', read: playwrightCounts },
  },
  {
    name: 'Lighthouse',
    command: ['playwright', 'test', '--project', 'lighthouse'],
    report: { file: '.cache/playwright.json', read: playwrightCounts },
  },
];

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const counts = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
  const count = await runStep(step);
  counts.push(count);
  // Without DVC or a browser there is nothing to test with.
  if (step === STEPS[0] && count.failures.length > 0) break;
}
const total = sum(counts);
console.log(`\n${closing(total)}`);
process.exitCode = total.failures.length === 0 ? 0 : 1;
