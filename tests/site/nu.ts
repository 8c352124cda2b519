import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Something that Nu's validator has against a file. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** It opens files without an address, where 'self' in a policy is nothing. Browsers check that. */
const FALSE_ALARM = /violates Content Security Policy/;

/** What Nu's validator finds in HTML files, or in all that are below a folder. */
export function validate(target: string): Finding[] {
  const jar = createRequire(import.meta.url)('vnu-jar');
  const options = ['--format', 'json', '--exit-zero-always', '--skip-non-html'];
  const { stderr } = spawnSync('java', ['-jar', jar, ...options, target], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !FALSE_ALARM.test(message))
    .map(({ url, lastLine = 0, message }) => ({ file: url, line: lastLine, message }));
}

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}
