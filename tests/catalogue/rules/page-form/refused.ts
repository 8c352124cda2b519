import { expect } from 'vitest';
import { readPage } from '../../../../src/catalogue/page.ts';
import { checkReading } from '../../../../src/catalogue/rules/page-form.ts';
import { NOWHERE, PAGE, pageText } from '../../../walkthrough/catalogue.ts';

/** What a contributor did, in the text of a page, and the one error that must come of it. */
export type Refused = readonly [
  what: string,
  body: string,
  /** How the line begins that the error names. */
  line: string,
  rule: string,
  /** A part of the message or of the fix. */
  says: string,
];

/** Expects exactly this error, at this line, and nothing else. */
export function expectRefused([, body, line, rule, says]: Refused, front = {}): void {
  const source = pageText(body, front);
  const found = problemsOf(source);
  expect(found.map((problem) => problem.rule)).toEqual([rule]);
  const [problem] = found;
  expect(source.split('\n')[(problem?.line ?? 0) - 1]?.startsWith(line)).toBe(true);
  expect(`${problem?.message} ${problem?.fix}`).toContain(says);
}

/** Everything that is wrong with the text of a page, alone in a catalogue. */
export function problemsOf(source: string) {
  const surroundings = { ...NOWHERE, examples: new Set(['one']) };
  return checkReading(readPage(PAGE, source), surroundings);
}
