import { spawnSync } from 'node:child_process';
import { EDITIONS } from '../editions/book/editions.ts';
import { readEditions, restoreEditions } from '../editions/book/keep-editions.ts';
import { madeFiles } from '../editions/book/make-editions.ts';

/** The build for `npm start`: what `npm run book` made stays, as long as it is of the same site. */
const DIST = 'dist';
const OLD = 'The editions in dist/ were made of another site, and are gone. Fix: npm run book';

const kept = readEditions(madeFiles(EDITIONS), DIST);
const { status } = spawnSync('astro', ['build'], { stdio: 'inherit' });
if (status === 0 && kept && !restoreEditions(kept, DIST)) console.log(OLD);
process.exitCode = status ?? 1;
