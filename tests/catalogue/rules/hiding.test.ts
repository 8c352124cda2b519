import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { hiding, skipping } from '../../../src/catalogue/rules/hiding.ts';
import { consoleFence, lineOf, NOWHERE, PAGE, pageText } from '../../walkthrough/catalogue.ts';

/** The rule's complaints about a page with this transcript. */
function complaints(rule: typeof hiding, transcript: string, meta = '') {
  const source = pageText(consoleFence(transcript, meta));
  return { source, found: rule(parsePage(PAGE, source), NOWHERE) };
}

describe('a command that hides a failure', () => {
  test.for([
    'false || true',
    'false ||:',
    '(false || true)',
    'false; true',
    'ls x 2>/dev/null',
    'ls x 2> /dev/null | wc -l',
    'ls &>/dev/null',
  ])('is refused without a reason: %s', (command) => {
    const { source, found } = complaints(hiding, `$ echo\n$ ${command}`);
    expect(found).toMatchObject([{ line: lineOf(source, `$ ${command}`), rule: 'hides' }]);
    expect(complaints(hiding, `$ ${command}`, 'hides="it differs by system"').found).toEqual([]);
  });

  test.for([
    'dvc repro >/dev/null',
    'while true; do break; done',
    'false || echo "true"',
    'test -d x || trueish',
  ])('is not meant by: %s', (command) => {
    expect(complaints(hiding, `$ ${command}`).found).toEqual([]);
  });
});

test('a transcript that leaves out lines in two places is refused without a reason', () => {
  const transcript = '$ seq 99\n1\n...\n$ seq 99\n...\n99';
  const { source, found } = complaints(skipping, transcript);
  expect(found).toMatchObject([{ line: lineOf(source, '```console'), rule: 'skips' }]);
  expect(complaints(skipping, transcript, 'skips="numbers"').found).toEqual([]);
  expect(complaints(skipping, '$ seq 99\n1\n...').found).toEqual([]);
});
