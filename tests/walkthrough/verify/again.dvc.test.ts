import { expect, test } from 'vitest';
import { openPassedBefore } from '../../../src/walkthrough/passed-before.ts';
import { passed } from '../../../src/walkthrough/report.ts';
import { terminalReport } from '../../../src/walkthrough/reporters/terminal.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import { consoleFence, makeCatalogue, OPTIONS, PAGE, pageText } from '../catalogue.ts';

test('a page that passed is not run again, and the report says so; with "again" it is', async () => {
  const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ true')) });
  const run = (again: boolean) => {
    const passedBefore = openPassedBefore(root, 'any');
    return verifyPages([], { ...OPTIONS, root, passedBefore, again });
  };
  const [first, second, third] = [await run(false), await run(false), await run(true)];
  const steps = [first, second, third].map((reports) => reports[0]?.steps.length);
  expect(steps).toEqual([1, 0, 1]);
  expect(second.every(passed)).toBe(true);
  expect(terminalReport(second)).toContain(
    '1 passed before with the same content: not run again (--again runs them)',
  );
});

test('a page that failed is run again', async () => {
  const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ false')) });
  for (let i = 0; i < 2; i++) {
    const passedBefore = openPassedBefore(root, 'any');
    const [report] = await verifyPages([], { ...OPTIONS, root, passedBefore });
    expect(report?.steps[0]?.status).toBe('failed');
  }
});

test('a page is checked together with its example, which may be all that is wrong', async () => {
  const files = {
    [PAGE]: pageText('```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["a"]\n```', {
      example: 'tiny',
    }),
    'examples/tiny/README.md': 'It makes a file.\n',
    'examples/tiny/.dvcignore': '',
    'examples/tiny/.dvc/config': '[core]\n    analytics = false\n',
    'examples/tiny/dvc.yaml': 'stages:\n  a:\n    cmd: touch x\n    outs:\n      - x\n',
  };
  const root = makeCatalogue(files);
  const [report] = await verifyPages([], { ...OPTIONS, root, withExamples: true });
  const found = report?.steps.map(({ kind, file, status }) => [kind, file, status]);
  expect(found).toEqual([
    ['example', 'examples/tiny/dvc.lock', 'failed'],
    ['graph', undefined, 'passed'],
  ]);
  expect(terminalReport(report ? [report] : [])).toContain('FAIL examples/tiny/dvc.lock:1');
});
