import { expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { formerly } from '../../../src/catalogue/rules/place.ts';
import { lineOf, NOWHERE, PAGE, pageText } from '../../walkthrough/catalogue.ts';

test('a former address that another page has now is refused; a free one is not', () => {
  const source = pageText('', { formerly: ['pipelines/old', 'pipelines/new'] });
  const surroundings = { ...NOWHERE, pageIds: new Set(['pipelines/new']) };
  expect(formerly(parsePage(PAGE, source), surroundings)).toMatchObject([
    { line: lineOf(source, 'formerly:'), message: expect.stringContaining('"pipelines/new"') },
  ]);
});
