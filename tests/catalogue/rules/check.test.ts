import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/rules/check.ts';
import { makeCatalogue, PAGE, pageText } from '../../walkthrough/catalogue.ts';

describe('the catalogue', () => {
  test('has no problem', () => {
    expect(checkCatalogue(process.cwd())).toEqual([]);
  });

  test('rejects an example without a page', () => {
    const root = makeCatalogue({ [PAGE]: pageText(''), 'examples/alone/dvc.yaml': '' });
    expect(checkCatalogue(root)).toMatchObject([
      { file: 'examples/alone', rule: 'example-orphan' },
    ]);
  });

  test('reports every broken page, not only the first', () => {
    const broken = pageText('{');
    const root = makeCatalogue({ [PAGE]: broken, 'patterns/practices/other.mdx': broken });
    expect(checkCatalogue(root).map(({ file }) => file)).toEqual([
      'patterns/practices/other.mdx',
      PAGE,
    ]);
  });

  test('rejects a page outside the categories', () => {
    const root = makeCatalogue({ 'patterns/misc/test.mdx': pageText('') });
    expect(checkCatalogue(root)).toMatchObject([{ rule: 'category' }]);
  });
});
