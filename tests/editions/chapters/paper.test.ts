import { expect, test } from 'vitest';
import { byDay } from '../../../src/editions/chapters/paper.ts';

test.for([
  ['color:var(--ink)', 'color:#1f1b16'],
  ['fill:var(--diagram-node)', 'fill:#ffffff'],
  ['fill:var(--diagram-group)', 'fill:#f3eee4'],
  ['font:12px var(--sans)', 'font:12px sans-serif'],
  ['fill:color-mix(in srgb, var(--diagram-line) 50%, transparent)', 'fill:rgba(109,99,85,0.5)'],
  ['fill:none', 'fill:none'],
] as const)('on paper by day, %s is %s', ([css, plain]) => {
  expect(byDay(css)).toBe(plain);
});

test('a variable that no stylesheet of the site defines is named', () => {
  expect(() => byDay('color:var(--inc)')).toThrow('--inc: no stylesheet of the site defines it');
});
