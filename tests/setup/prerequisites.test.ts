import { describe, expect, test } from 'vitest';
import { checkPrerequisites } from '../../src/setup/prerequisites.ts';
import { findPython } from '../../src/setup/python.ts';

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
