import { expect, test } from 'vitest';
import { symptoms } from '../../../src/catalogue/guide/symptoms.ts';
import { parsePage } from '../../../src/catalogue/page.ts';
import { consoleFence, pageText } from '../../walkthrough/catalogue.ts';

const page = (slug: string, ...lines: readonly string[]) =>
  parsePage(
    `patterns/data/${slug}.mdx`,
    pageText(consoleFence(['$ dvc repro', ...lines, '[255]'].join('\n')), { title: slug }),
  );

/** `message → page#section`, one for each place. */
const index = (...pages: readonly ReturnType<typeof page>[]) =>
  symptoms(pages).map(
    ({ message, places }) =>
      `${message} → ${places.map(({ page, anchor }) => `${page.slug}#${anchor}`).join(' ')}`,
  );

test.for([
  [
    'as it was printed, with the section in which it stands',
    [page('one', "ERROR: failed to reproduce 'train': no such file")],
    ["ERROR: failed to reproduce 'train': no such file → one#shown"],
  ],
  ['not at all when it says nothing wrong', [page('one', "Running stage 'a':")], []],
  [
    'once, when others differ from it in names only',
    [page('one', "ERROR: 'a.txt' is busy: x"), page('two', "ERROR: 'b.txt' is busy: x")],
    ["ERROR: 'a.txt' is busy: x → one#shown two#shown"],
  ],
  [
    'by the alphabet',
    [page('one', 'WARNING: b: c', 'ERROR: a: b')],
    ['ERROR: a: b → one#shown', 'WARNING: b: c → one#shown'],
  ],
] as const)('a message is listed %s', ([, pages, lines]) => {
  expect(index(...pages)).toEqual(lines);
});
