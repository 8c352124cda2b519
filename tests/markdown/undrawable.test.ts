import { describe, expect, test } from 'vitest';
import { undrawable } from '../../src/markdown/undrawable.ts';
import { lineOf, makeCatalogue, PAGE, pageText } from '../walkthrough/catalogue.ts';

const fence = (text: string, flag = '') =>
  `\`\`\`mermaid ${flag} title="t" alt="a"\n${text}\n\`\`\``;

describe('a diagram that cannot be drawn is refused', () => {
  test.for([
    ['a bad arrow', 'flowchart TD\n  a["b"] -> c', '  a["b"] ->', 'cannot read "a["b"] -> c"'],
    ['an open bracket at the end', 'flowchart TD\n  a["b"', '  a["b"', 'cannot read'],
    ['no diagram', 'hello', '```mermaid', 'use a flowchart'],
    ['a diagram of another kind', 'pie\n  "a": 1', '```mermaid', 'use a flowchart'],
    ['nothing', '', '```mermaid', 'use a flowchart'],
  ])('%s', async ([, text = '', line = '', says]) => {
    const source = pageText(fence(text));
    const found = await undrawable(makeCatalogue({ [PAGE]: source }), []);
    expect(found).toMatchObject([
      { file: PAGE, line: lineOf(source, line), rule: 'diagram-syntax' },
    ]);
    expect(found[0]?.message).toContain(says);
  });

  test('in each page, but not where another error is known', async () => {
    const source = pageText(`${fence('hello')}\n\n${fence('flowchart TD\n  a["b"]')}`);
    const other = 'patterns/data/other.mdx';
    const root = makeCatalogue({ [PAGE]: source, [other]: source });
    const known = {
      file: PAGE,
      line: lineOf(source, '```mermaid'),
      rule: 'diagram-alt',
      message: '',
      fix: '',
    } as const;
    expect(await undrawable(root, [known])).toMatchObject([{ file: other }]);
  });
});
