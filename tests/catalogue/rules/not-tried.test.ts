import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { notTried } from '../../../src/catalogue/rules/not-tried.ts';
import { lineOf, NOWHERE, PAGE, pageText } from '../../walkthrough/catalogue.ts';

const BOTH = '- **macOS, Windows**: links behave otherwise.';

/** The rule's complaints about a section with this text: line, message and fix. */
function complaints(text: string) {
  const source = pageText(`## Not tried here\n\n${text}\n\n## Next\n\n- not an item`);
  const found = notTried(parsePage(PAGE, source), NOWHERE);
  return found.map(({ line, message, fix }) => ({
    text: source.split('\n')[line - 1],
    message,
    fix,
  }));
}

describe('"Not tried here"', () => {
  test.for([
    ['both systems that no page runs on', BOTH],
    ['the systems apart, and more', '- **macOS**: a.\n- **Windows**: b.\n- **S3, NFS**: c.'],
  ])('is right with %s', ([, text]) => {
    expect(complaints(text ?? '')).toEqual([]);
  });

  test.for([
    ['no Windows', '- **macOS**: a.', '## Not tried here', 'on Windows', '- **Windows**: …'],
    ['nothing', '', '## Not tried here', 'on macOS', '- **macOS**: …'],
    [
      'a place that is not in the list',
      `${BOTH}\n- **The moon**: a.`,
      '- **The moon**: a.',
      '"The moon"',
      'S3',
    ],
    ['an item without a place', `${BOTH}\n- Some text.`, '- Some text.', 'says where', '**S3**'],
    [
      'a place without a word about it',
      `${BOTH}\n- **S3**`,
      '- **S3**',
      'what may differ',
      '**S3**',
    ],
  ])('is refused with %s', ([, text, line, message, fix]) => {
    expect(complaints(text ?? '')).toContainEqual({
      text: line,
      message: expect.stringContaining(message ?? ''),
      fix: expect.stringContaining(fix ?? ''),
    });
  });

  test('is not asked of a page whose kind has no such section', () => {
    const source = pageText('');
    expect(lineOf(source, 'Not tried')).toBe(0);
    expect(notTried(parsePage(PAGE, source), NOWHERE)).toEqual([]);
  });
});
