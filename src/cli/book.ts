import { spawnSync } from 'node:child_process';
import { EDITIONS } from '../editions/book/editions.ts';
import { type Made, makeEditions } from '../editions/book/make-editions.ts';

const DIST = 'dist';

process.exitCode = await main();

/** Builds the site, then every edition of it. */
async function main(): Promise<number> {
  console.log('Building the site');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // The build says itself what is wrong with the pages.
  const { status } = spawnSync('astro', ['build', '--silent'], { stdio: 'inherit', env });
  if (status !== 0) return 1;
  console.log(`Making ${EDITIONS.length} editions`);
  const made = await makeEditions(EDITIONS, DIST, (one) => console.log(line(one)));
  return made.every((one) => 'download' in one) ? 0 : 1;
}

function line(made: Made): string {
  const { title, file } = made.edition;
  if ('missing' in made) return `✗ ${title}: not made. ${made.missing}`;
  return `✓ ${title}: ${DIST}/${file}, ${(made.download.bytes / 1e6).toFixed(1)} MB`;
}
