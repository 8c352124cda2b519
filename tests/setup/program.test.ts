import { describe, expect, test } from 'vitest';
import { runProgram, summarize } from '../../src/setup/program.ts';

const OPTIONS = { failure: 'It cannot be made', fix: 'try again' };

describe('a program of the set-up', () => {
  test('gives what it prints, and reads what it is given', () => {
    expect(runProgram(['cat'], { ...OPTIONS, input: 'dvc' })).toBe('dvc');
  });

  test.for([
    ['fails', 'echo "No such\n  package." >&2; exit 1', 'No such package'],
    ['is ended', 'kill -INT $$', 'interrupted by SIGINT'],
  ] as const)('that %s is an error of one line: what, why, what to do', ([, script, why]) => {
    const run = () => runProgram(['bash', '-c', script], OPTIONS);
    expect(run).toThrow(`It cannot be made: ${why}. Fix: try again`);
  });

  test('that is not there is one, too', () => {
    const run = () => runProgram(['no-such-program'], OPTIONS);
    expect(run).toThrow(/^It cannot be made: .*ENOENT\. Fix: try again$/);
  });
});

test.for([
  ['ornaments', '  × No solution:\n  ╰─▶ Because\n      dvc.\n', 'No solution: Because dvc'],
  ['colours', '\x1b[31merror\x1b[0m: no', 'error: no'],
  ['all but the last words', `${'a'.repeat(400)} end`, `… ${'a'.repeat(296)} end`],
] as const)('a complaint is told without %s', ([, stderr, line]) => {
  expect(summarize(stderr)).toBe(line);
});
