import { expect, test } from 'vitest';
import { crash, leftBehind } from '../../src/walkthrough/steps.ts';

test.for([
  ['an error', new Error('no space left'), 'no space left'],
  ['anything else', 'a word', 'a word'],
])(
  '%s that the engine did not expect is a failure of its page, with what it says',
  ([, thrown, says]) => {
    expect(crash(thrown).step).toMatchObject({
      status: 'failed',
      failure: { rule: 'engine', message: says },
    });
  },
);

test('what is left of a sandbox is a failure of its page, and nothing left is none', () => {
  expect(leftBehind('/tmp/x is left: busy')).toMatchObject([
    { status: 'failed', failure: { rule: 'sandbox-left', message: '/tmp/x is left: busy' } },
  ]);
  expect(leftBehind(undefined)).toEqual([]);
});
