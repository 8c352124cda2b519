import { spawnSync } from 'node:child_process';
import { editionFiles, readEditions, restoreEditions } from '../editions/book/keep-editions.ts';

/** The build for `npm start`: what `npm run book` made stays, as long as it is of the same site. */
const DIST = 'dist';
const OLD = 'The editions in dist/ were made of another site, and are gone. Fix: npm run book';

const kept = readEditions(editionFiles(DIST), DIST);
const { status } = spawnSync('astro', ['build'], { stdio: 'inherit' });
if (status === 0 && kept && !restoreEditions(kept, DIST)) console.log(OLD);
process.exitCode = status ?? 1;
