import { describe, expect, test } from 'vitest';
import { hideSandbox, REDACTORS, redact } from '../../../src/walkthrough/compare/redact.ts';

/** For each redactor: what it takes out, and what it must leave. */
const SAMPLES: Readonly<Record<keyof typeof REDACTORS, { takes: string[]; leaves: string[] }>> = {
  pid: { takes: ['(PID 4711): dvc repro', '(Pid 3)'], leaves: ['PID 4711', '(4711)'] },
  'exp-name': {
    takes: ['[nutty-bots]', "experiment 'gummy-bade'"],
    leaves: ['run-cache', 'train-model', 'a1b2c-abcd'],
  },
  'git-rev': {
    takes: ['commit 9fceb02', '[bedebbb]', 'c652fac0123456789abcdef0123456789abcdef0'],
    leaves: ['1234567890ab', 'md5: d3b07384d113edec49eaa6238ad5ff00'],
  },
  timestamp: {
    takes: ['2026-11-23 05:12:25', '2026-11-23T05:12:25.123Z', '2026-11-23T05:12+00:00'],
    leaves: ['2026-11-23', '05:12:25'],
  },
  clock: { takes: ['05:12 AM', '11:59 PM'], leaves: ['05:12', '5:12 AM'] },
  duration: { takes: ['3.2 s', '12s', '250 ms', '3 seconds'], leaves: ['3 stages', '12 MB', 's3'] },
  port: { takes: ['127.0.0.1:40213', 'http://localhost:8000/'], leaves: ['10.0.0.1:80', 'a:8000'] },
};

describe('the redactor', () => {
  const names = Object.keys(REDACTORS) as (keyof typeof REDACTORS)[];
  test.for(names)('%s takes out what varies', (name) => {
    for (const text of SAMPLES[name].takes) expect(redact(text, [name])).not.toBe(text);
  });
  test.for(names)('%s leaves the rest', (name) => {
    for (const text of SAMPLES[name].leaves) expect(redact(text, [name])).toBe(text);
  });
  test.for(names)('%s changes nothing the second time', (name) => {
    for (const text of SAMPLES[name].takes) {
      expect(redact(redact(text, [name]), [name])).toBe(redact(text, [name]));
    }
  });
});

test('paths of the sandbox are written from HOME', () => {
  expect(hideSandbox('/tmp/walkthrough-1/x and /tmp/walkthrough-1', '/tmp/walkthrough-1')).toBe(
    '~/x and ~',
  );
});
