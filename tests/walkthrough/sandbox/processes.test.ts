import { expect, test } from 'vitest';
import { describeProcesses, processesAtHome } from '../../../src/walkthrough/sandbox/processes.ts';

test('a process that is gone has nothing to tell', () => {
  expect(describeProcesses(undefined)).toEqual([]);
  expect(describeProcesses(2 ** 30)).toEqual([]);
  expect(processesAtHome('')).toEqual([]);
});
