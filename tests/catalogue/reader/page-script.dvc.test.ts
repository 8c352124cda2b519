import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { pageScript } from '../../../src/catalogue/reader/page-script.ts';
import { toLines } from '../../../src/catalogue/transcript/transcript.ts';
import { agrees, align } from '../../../src/walkthrough/compare/align.ts';
import { hideSandbox } from '../../../src/walkthrough/compare/redact.ts';
import { createReaderFolder } from '../../../src/walkthrough/sandbox/by-hand.ts';
import { removeSandbox } from '../../../src/walkthrough/sandbox/remove.ts';
import { Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { isolation } from '../../walkthrough/catalogue.ts';

test.for([['pipelines/early-cutoff'], ['start/dvc-in-one-page']] as const)(
  'the script of %s prints, from one end to the other, what the page shows',
  { timeout: 300_000 },
  async ([id]) => {
    const page = readPages(process.cwd()).pages.find((one) => one.id === id);
    if (!page) throw new Error(`there is no page ${id}`);
    const name = page.data.example ?? page.slug;
    const sandbox = createReaderFolder({ root: process.cwd(), example: page.data.example, name });
    const shell = new Shell({ sandbox, isolation, timeout: 240_000 });
    try {
      writeFileSync(path.join(sandbox.cwd, 'page.sh'), pageScript(page, false));
      const { output } = await shell.run('bash page.sh');
      const expected = page.fences.flatMap(({ steps }) => steps.flatMap((step) => step.expected));
      const printed = toLines(hideSandbox(output, sandbox.home));
      const rows = align(expected, printed, (line) => line);
      expect(agrees(rows), JSON.stringify(rows.filter(({ op }) => op !== 'same'))).toBe(true);
    } finally {
      await shell.close();
      removeSandbox(sandbox);
    }
  },
);
