import { expect, test } from 'vitest';
import { editFrame } from '../../src/markdown/code-frame.ts';

test('an edit has its lines without their signs, and a gap for those that are not shown', () => {
  const html = editFrame(' a:\n-  b: 1\n+  b: 2\n@@\n c:', 'params.yaml');
  expect(
    [...html.matchAll(/<(ins|del|span)>([^\n]*)\n/g)].map(([, tag, text]) => [tag, text]),
  ).toEqual([
    ['span', 'a:'],
    ['del', '  b: 1'],
    ['ins', '  b: 2'],
    ['span', '…'],
    ['span', 'c:'],
  ]);
});
