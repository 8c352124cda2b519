import { describe, expect, test } from 'vitest';
import { annotationReport } from '../../../src/walkthrough/reporters/annotations.ts';
import { jsonReport } from '../../../src/walkthrough/reporters/json.ts';
import { terminalReport } from '../../../src/walkthrough/reporters/terminal.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import { consoleFence, makeCatalogue, OPTIONS, PAGE, pageText } from '../catalogue.ts';

const page = (command: string) => pageText(consoleFence(`$ ${command}`));

const file = (slug: string) => `patterns/practices/${slug}.mdx`;

describe('reports', () => {
  test('end with the totals', async () => {
    const root = makeCatalogue({
      [file('a')]: pageText(`${consoleFence('$ true\n$ (exit 2)\n[2]')}`),
      [file('b')]: page('false'),
    });
    const reports = await verifyPages([], { ...OPTIONS, root });
    expect(terminalReport(reports)).toMatch(
      /2 pages, 1 failed · 2 commands checked, 1 of them failing on purpose · 0 not run · [\d.]+ s of page time$/,
    );
    expect(JSON.parse(jsonReport(reports)).totals).toMatchObject({ pages: 2, failedPages: 1 });
    expect(annotationReport(reports)).toMatch(
      /^::error file=patterns\/practices\/b\.mdx,line=\d+,/,
    );
  });

  test('mark a long command in full, and say how many steps were skipped', async () => {
    const body = consoleFence('$ false ||\n> false\n$ true\n$ true\n$ true');
    const root = makeCatalogue({ [PAGE]: pageText(body) });
    const text = terminalReport(await verifyPages([], { ...OPTIONS, root }));
    expect(text).toContain('    $ false ||\n    > false\n');
    expect(text).toContain('3 later steps of this page skipped.');
  });
});
