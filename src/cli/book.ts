import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EDITIONS } from '../editions/book/editions.ts';
import { type Made, makeEditions } from '../editions/book/make-editions.ts';

const USAGE = `npm run book              builds the site, and makes every edition of it
npm run book -- --built   makes the editions of the site that is in dist/`;
const DIST = 'dist';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const isBuilt = readArguments(args);
  if (isBuilt === undefined) return 2;
  if (!(isBuilt ? isThere() : build())) return 1;
  let start = 0;
  const made = await makeEditions(EDITIONS, DIST, {
    begin: ({ title }) => {
      start = performance.now();
      process.stdout.write(`${title} … `);
    },
    end: (one) => console.log(outcome(one, (performance.now() - start) / 1000)),
  });
  const downloads = made.filter((one) => 'download' in one);
  console.log(`${downloads.length} of ${made.length} editions, listed in ${DIST}/downloads.json`);
  return downloads.length === made.length ? 0 : 1;
}

/** Whether the site is built already; undefined, with the usage printed, when they say something else. */
function readArguments(args: string[]): boolean | undefined {
  try {
    return parseArgs({ args, options: { built: { type: 'boolean', default: false } } }).values
      .built;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}

function isThere(): boolean {
  const isBuilt = existsSync(`${DIST}/index.html`);
  if (!isBuilt) console.error(`There is no ${DIST}/index.html. Fix: npm run build`);
  return isBuilt;
}

/** The build says itself what is wrong with the pages. */
function build(): boolean {
  console.log('Building the site');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync('astro', ['build', '--silent'], { stdio: 'inherit', env }).status === 0;
}

function outcome(made: Made, seconds: number): string {
  if ('missing' in made) return `not made: ${made.missing}`;
  const { file, bytes } = made.download;
  return `${DIST}/${file}, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`;
}
