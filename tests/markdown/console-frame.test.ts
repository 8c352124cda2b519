import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { consoleFrame } from '../../src/markdown/console-frame.ts';
import { consoleFence, PAGE, pageText } from '../walkthrough/catalogue.ts';

const show = async (value: string, meta = '') => {
  const { fences } = parsePage(PAGE, pageText(consoleFence(value, meta)));
  const [fence] = fences;
  return fence ? consoleFrame(fence, '') : '';
};
const texts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>|\n$/g, ''),
  );

describe('a transcript on the site', () => {
  test('tells commands, their continuation, and output apart', async () => {
    const html = await show('$ for x in a b; do\n>   echo $x\n> done\na\n> not a command');
    expect(texts(html, 'kbd')).toEqual(['for x in a b; do', '  echo $x', 'done']);
    expect(texts(html, 'samp')).toEqual(['a', '&gt; not a command']);
  });

  test.for([
    ['$ false\n[1]', ['exit code 1']],
    ['$ false\n[1]\n$ dvc repro\n[255]', ['exit code 1', 'exit code 255']],
    ['$ false\n[1]\n\n$ true', ['exit code 1']],
    ['$ list\n[1]\n[2]\nmore', []],
  ] as const)('shows in %j the exit codes %j', async ([value, codes]) => {
    expect(texts(await show(value), 'b')).toEqual(codes);
  });

  test('takes out the escapes that only the engine needs', async () => {
    expect(texts(await show('$ echo\n\\...\n\\[1]'), 'samp')).toEqual(['...', '[1]']);
  });

  test('that is not run says why', async () => {
    expect(await show('$ kubectl apply', 'norun="needs a cluster"')).toContain(
      '<figcaption>Not run: needs a cluster</figcaption>',
    );
  });
});
