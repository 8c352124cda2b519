import { expect, test } from 'vitest';
import { failures } from '../../../src/walkthrough/report.ts';
import { terminalReport } from '../../../src/walkthrough/reporters/terminal.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import { consoleFence, makeCatalogue, OPTIONS, PAGE, pageText } from '../catalogue.ts';

const EXAMPLE = {
  'examples/tiny/.dvcignore': '',
  'examples/tiny/.dvc/config': '[core]\n    analytics = false\n',
  'examples/tiny/dvc.yaml':
    'stages:\n  a:\n    cmd: python a.py\n    deps:\n      - a.py\n    outs:\n      - x\n',
  'examples/tiny/a.py': 'import json\n\nopen("y", "w")\n',
};
const DAG = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["a"]\n```';

test('one run says what is wrong with a page, the form of its example, its Python and its stages', async () => {
  const source = pageText(`${DAG}\n\n${consoleFence('$ false')}`, {
    example: 'tiny',
    features: ['repro', 'frobnicate'],
  });
  const root = makeCatalogue({ [PAGE]: source, ...EXAMPLE });
  const [report] = await verifyPages([], { ...OPTIONS, root, withExamples: true });
  const found = report && failures(report).map(({ file, failure }) => [file, failure.rule]);
  expect(found).toEqual([
    [undefined, 'feature-unknown'],
    ['examples/tiny/README.md', 'example-file'],
    ['examples/tiny/dvc.lock', 'example-lock'],
    ['examples/tiny/a.py', 'python-lint'],
    ['examples/tiny/dvc.yaml', 'example-fails'],
  ]);
  const text = terminalReport(report ? [report] : []);
  expect(text).toContain(
    'FAIL examples/tiny/a.py:1  F401: `json` imported but unused (python-lint)',
  );
});
