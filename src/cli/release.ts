import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseChangelog, releaseNotes } from '../release/changelog.ts';
import { releaseCitation } from '../release/citation.ts';

const USAGE = `npm version minor                     makes a release: version, changelog, citation, commit, tag
node src/cli/release.ts               its part between version and commit
node src/cli/release.ts --notes v0.2.0   prints what changed with a version`;
const CHANGELOG = 'CHANGELOG.md';
const CITATION = 'CITATION.cff';

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  try {
    const { notes } = parseArgs({ args, options: { notes: { type: 'string' } } }).values;
    if (notes === undefined) release();
    else process.stdout.write(releaseNotes(read(CHANGELOG), notes.replace(/^v/, '')));
    return 0;
  } catch (error) {
    if (error instanceof RangeError) console.error(error.message);
    else console.error(`${(error as Error).message}\n\n${USAGE}`);
    return error instanceof RangeError ? 1 : 2;
  }
}

/** Writes the version of package.json, which `npm version` has just set, where it also stands. */
function release(): void {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(CHANGELOG, releaseChangelog(read(CHANGELOG), version, day));
  writeFileSync(CITATION, releaseCitation(read(CITATION), version, day));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
