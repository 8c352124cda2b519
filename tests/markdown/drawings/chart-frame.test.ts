import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/catalogue/text/document.ts';
import { chartFrame } from '../../../src/markdown/drawings/chart-frame.ts';

const frameOf = (body: string, title = 'Time') => {
  const meta = `file="m.csv" x="n" y="s" title="${title}" alt="It grows."`;
  const { document } = readDocument('p.mdx', `\`\`\`csv chart ${meta}\n${body}\n\`\`\`\n`);
  const [fence] = document.fences;
  if (!fence) throw new Error('there is no fence');
  return chartFrame(fence, '/examples/one/#file-m-csv');
};
const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i},${i}`).join('\n');

describe("a chart's figure", () => {
  test('has the drawing, every number in a table, and a link to the file', () => {
    const html = frameOf('n,s,note\n1,2.50,a\n2,7,b');
    expect(html).toContain('<title>Time</title><desc>It grows.</desc>');
    expect([...html.matchAll(/<t[hd](?: [^>]*)?>([^<]*)/g)].map(([, text]) => text)).toEqual(
      'n s note 1 2.50 a 2 7 b'.split(' '),
    );
    expect(html).toContain('<a href="/examples/one/#file-m-csv"><code>m.csv</code></a>');
  });

  test.for([
    [12, true],
    [13, false],
  ] as const)('with %i rows shows the table open: %s', ([count, isOpen]) => {
    expect(frameOf(`n,s\n${rows(count)}`).includes('<details open>')).toBe(isOpen);
  });

  test('waits for its numbers where it is empty', () => {
    expect(frameOf('')).not.toContain('<svg');
  });

  test('says by which command DVC gives its data', () => {
    const meta = 'plots="m.csv" revs="b a" x="n" y="s" title="Time" alt="It grows."';
    const { document } = readDocument(
      'p.mdx',
      `\`\`\`csv chart ${meta}\nn,b,a\n1,2,\n2,3,4\n3,,5\n\`\`\`\n`,
    );
    const html = document.fences.map((fence) => chartFrame(fence, undefined)).join('');
    expect(html).toContain('from <code>dvc plots diff --json b a --targets m.csv</code>');
    expect(html.match(/<g class="line/g)).toHaveLength(2);
  });

  test('has no HTML from the fence', () => {
    const html = frameOf('n,s,<i>\n1,2,<b>x\n2,3,&', 'a & <u>');
    expect(html).not.toMatch(/<[iub]>/);
  });
});
