import { expect, test } from 'vitest';
import type { Problem } from '../../src/catalogue/problem.ts';
import { watchForm } from '../../src/dev/watched-form.ts';

const PROBLEM: Problem = { file: 'a.mdx', line: 1, rule: 'word', message: 'm', fix: 'f' };

test('the form is looked at again after a change only, and said when it is another one', async () => {
  const said: string[] = [];
  let looks = 0;
  let problems: readonly Problem[] = [PROBLEM];
  const form = watchForm(
    () => {
      looks += 1;
      return Promise.resolve(problems);
    },
    (text) => said.push(text),
  );
  await Promise.all([form.problems(), form.problems()]);
  expect([looks, said]).toEqual([1, ['a.mdx:1  m (word). Fix: f. See /rules/word/']]);
  form.changed();
  expect(await form.problems()).toEqual([PROBLEM]);
  expect([looks, said.length]).toEqual([2, 1]);
  problems = [];
  form.changed();
  await form.problems();
  expect(said[1]).toMatch(/^No problems/);
});
