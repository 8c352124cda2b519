import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/editions/machines/page-markdown.ts';
import { consoleFence } from '../../walkthrough/catalogue.ts';
import { makeLibrary, makePage } from './library.ts';

describe('a page as Markdown', () => {
  const page = makePage('data/here', consoleFence('$ dvc repro\n...\n[1]'), {
    title: 'One * Two',
    aliases: ['Other'],
    example: 'small',
    features: ['repro', '--single-item'],
    differs: [{ dvc: '3.1.0', what: 'It is slower.' }],
    related: [{ page: 'data/there', as: 'builds-on' }],
  });
  const library = makeLibrary([page, makePage('data/there')]);
  const text = pageMarkdown(page, library, '../');

  test('begins with its title and its summary', () => {
    expect(text).toMatch(/^# One \\\* Two\n\n> A page for tests\.\n\n- /);
  });

  test.for([
    '- Also known as: Other',
    '- Kind: practice, starter',
    '- Checked: 1 commands with DVC 3.67.1; features since 3.0.0',
    '- With DVC 3.1.0: It is slower.',
    '- Features: `repro`, `--single-item`',
    '- Example: [small](../examples/small/index.html), [zip](../examples/small.zip)',
    '- All commands of this page: [script](../data/here.sh)',
    '- In a transcript, `...` stands for any lines, `[..]` for any text.',
    '- A last line such as `[1]` below a command is its exit code, where that is not 0.',
  ])('says "%s"', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  test('ends with its relations, from both sides', () => {
    expect(text).toMatch(/## Related\n\n- Builds on \[Test page\]\(\.\.\/data\/there\.md\)\n$/);
    const [, there] = library.pages;
    expect(there && pageMarkdown(there, library, '')).toMatch(
      /- Is built on by \[One \\\* Two\]\(data\/here\.md\)\n$/,
    );
  });

  test('does not explain what it does not have', () => {
    const bare = makePage('data/bare', consoleFence('$ true'));
    const facts = pageMarkdown(bare, makeLibrary([bare]), '');
    expect(facts).not.toMatch(/Also known|stands for any|exit code|Example|Related/);
  });
});
