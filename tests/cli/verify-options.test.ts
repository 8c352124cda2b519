import { expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/verify-options.ts';

test.for(['3.61.0', 'newest'])('--dvc takes a release: %s', (dvc) => {
  const { values, positionals } = parseCommandLine(['--dvc', dvc, 'storage']);
  expect(values.dvc).toBe(dvc);
  expect(positionals).toEqual(['storage']);
});

test.for([
  [['--dvc', 'banana'], '--dvc banana is no version. Fix: --dvc 3.61.0'],
  [['--dvc', '3.61'], '--dvc 3.61 is no version. Fix: --dvc 3.61.0'],
  [['--dvc'], "Option '--dvc <value>' argument missing"],
  [['--dvc', '3.61.0', '--changed'], 'not with --changed. Fix: leave one out'],
  [['--dvc', '3.61.0', '--by-hand'], 'not with --by-hand. Fix: leave one out'],
] as const)('%j is refused: %s', ([args, message]) => {
  expect(() => parseCommandLine([...args])).toThrow(message);
});
