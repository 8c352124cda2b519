import { spawnSync } from 'node:child_process';

/** Whether there is a Java to run a validator with. */
export const HAS_JAVA = spawnSync('java', ['-version']).status === 0;

/** What a test says in its name where it is not run. */
export const WITHOUT_JAVA = HAS_JAVA ? '' : ' — SKIPPED: there is no Java to run it with';
