import { describe, expect, test } from 'vitest';
import { checkPrerequisites } from '../../src/setup/prerequisites.ts';
import { findPython } from '../../src/setup/python.ts';
import { playwrightCounts, runStep, sum, vitestCounts } from '../../src/setup/steps.ts';

describe('set-up', () => {
  test('says in one line that Node is too old, and what to do', () => {
    expect(() => checkPrerequisites('20.20.2')).toThrow(/^Node 20\.20\.2 is too old.*Fix: npm ci/);
  });

  test('accepts the pinned Node', () => {
    expect(() => checkPrerequisites()).not.toThrow();
  });

  test('says in one line that Python is missing, and what to do', () => {
    expect(() => findPython(['no-such-python'])).toThrow(
      /^Python 3\.10 or newer is missing\. Fix: /,
    );
  });

  test('finds a Python that is new enough, after ones that are not there', () => {
    expect(findPython(['no-such-python', 'python3'])).toBe('python3');
  });
});

describe('the closing counts', () => {
  test.for([
    ['a command that succeeds', ['true'], { passed: 1, failed: 0, skipped: 0 }],
    ['a command that fails', ['false'], { passed: 0, failed: 1, skipped: 0 }],
  ] as const)('%s counts as one check', async ([, command, counts]) => {
    expect(await runStep({ name: 'step', command })).toEqual(counts);
  });

  test('a runner that crashes before it writes its report counts as a failure', async () => {
    const report = { file: '.cache/none.json', read: vitestCounts };
    const step = { name: 'step', command: ['false'], report };
    expect(await runStep(step)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('Vitest and Playwright are added up', () => {
    const vitest = vitestCounts({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 });
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 0 };
    expect(sum([vitest, playwrightCounts({ stats })])).toEqual({
      passed: 8,
      failed: 3,
      skipped: 2,
    });
  });
});
