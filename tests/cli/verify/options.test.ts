import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCommandLine } from '../../../src/cli/verify/options.ts';

// These tests run under CI, too, which refuses --update.
beforeEach(() => vi.stubEnv('CI', ''));
afterEach(() => vi.unstubAllEnvs());

test.for(['3.61.0', 'newest'])('--dvc takes a release: %s', (dvc) => {
  const { values, positionals } = parseCommandLine(['--dvc', dvc, 'storage']);
  expect(values.dvc).toBe(dvc);
  expect(positionals).toEqual(['storage']);
});

test('--accept-exit takes the lines of one command each', () => {
  const { values } = parseCommandLine(['--update', '--accept-exit', '12', '--accept-exit', '40']);
  expect(values['accept-exit']).toEqual(['12', '40']);
});

test.for([
  [['--dvc', 'banana'], '--dvc banana is no version. Fix: --dvc 3.61.0'],
  [['--dvc', '3.61'], '--dvc 3.61 is no version. Fix: --dvc 3.61.0'],
  [['--dvc'], "Option '--dvc <value>' argument missing"],
  [['--dvc', '3.61.0', '--changed'], 'not with --changed. Fix: leave one out'],
  [['--dvc', '3.61.0', '--by-hand'], 'not with --by-hand. Fix: leave one out'],
  [['--watch'], '--watch follows one page. Fix: name it'],
  [['--watch', 'a/b', 'a/c'], '--watch follows one page. Fix: name it'],
  [['--watch', 'a/b', '--update'], 'not with --update. Fix: leave one out'],
  [['--accept-exit', '12'], '--accept-exit says what --update may write. Fix: add --update'],
  [['--update', '--accept-exit', 'all'], '--accept-exit all is no line. Fix: name the line'],
  [['--update', '--accept-exit'], "Option '--accept-exit <value>' argument missing"],
] as const)('%j is refused: %s', ([args, message]) => {
  expect(() => parseCommandLine([...args])).toThrow(message);
});

test('--update is refused under CI', () => {
  vi.stubEnv('CI', 'true');
  expect(() => parseCommandLine(['--update'])).toThrow('--update is refused under CI');
});
