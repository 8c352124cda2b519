import { expect, test } from 'vitest';
import { readExample } from '../../../src/catalogue/disk/example.ts';
import { impacts } from '../../../src/catalogue/project/impact.ts';
import { removeSandbox } from '../../../src/walkthrough/sandbox/remove.ts';
import { createSandbox } from '../../../src/walkthrough/sandbox/sandbox.ts';
import { Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { isolation } from '../../walkthrough/catalogue.ts';

const root = process.cwd();

test.for(['early-cutoff', 'rain-gauge'])(
  'DVC runs no stage of %s that the table does not name, and looks at the first that it names',
  { timeout: 300_000 },
  async (name) => {
    const sandbox = createSandbox({ root, example: name, name });
    const shell = new Shell({ sandbox, isolation, timeout: 120_000 });
    const sources = impacts(readExample(root, name)).filter(({ what }) => !/[: ]/.test(what));
    expect(sources.length).toBeGreaterThan(2);
    try {
      await shell.run('dvc repro -q');
      for (const { what, stages } of sources) {
        await shell.run(`cp ${what} ../kept && echo >> ${what}`);
        const outcome = await shell.run('dvc repro 2>&1');
        const ran = [...outcome.output.matchAll(/Running stage '(.+)'/g)].map(([, stage]) => stage);
        expect(ran[0], what).toBe(stages[0]);
        expect(ran.filter((stage) => !stages.includes(stage ?? ''))).toEqual([]);
        await shell.run(`mv ../kept ${what} && dvc repro -q`);
      }
    } finally {
      await shell.close();
      removeSandbox(sandbox);
    }
  },
);
