import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CatalogueError } from '../catalogue/problem.ts';
import type { Edition } from '../editions/book/edition.ts';
import { EDITIONS } from '../editions/book/editions.ts';
import { type Made, makeEditions } from '../editions/book/make-editions.ts';
import { readOrExplain } from './usage.ts';

const USAGE = `npm run book              builds the site, and makes every edition of it
npm run book -- --built   makes the editions of the site that is in dist/
npm run book -- --only epub   makes that edition only: zip, epub or pdf`;
const DIST = 'dist';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // A page that was broken after the build.
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.message);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if (wanted === undefined) return 2;
  if (!(wanted.isBuilt ? isThere() : build())) return 1;
  let start = 0;
  const made = await makeEditions(wanted.editions, DIST, {
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

interface Wanted {
  /** Whether the site is built already. */
  readonly isBuilt: boolean;
  readonly editions: readonly Edition[];
}

/** What is to be made; undefined, with the usage printed, when the arguments say something else. */
function readArguments(args: string[]): Wanted | undefined {
  const options = {
    built: { type: 'boolean', default: false },
    only: { type: 'string' },
  } as const;
  return readOrExplain(USAGE, () => {
    const { built: isBuilt, only } = parseArgs({ args, options }).values;
    const editions = EDITIONS.filter(({ file }) => !only || file.endsWith(`.${only}`));
    if (editions.length === 0) throw new Error(`There is no edition "${only}".`);
    return { isBuilt, editions };
  });
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
