import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPython } from '../../../src/walkthrough/example/check-python.ts';
import { makeCatalogue } from '../catalogue.ts';

const RIGHT = 'from pathlib import Path\n\nPath("x").touch()\n';

/** What is wrong with an example of one script, by the project's rules. */
function check(script: string, root = makeCatalogue({ 'examples/one/src/a.py': script })) {
  symlinkSync(path.resolve('ruff.toml'), path.join(root, 'ruff.toml'));
  return checkPython(root, 'one');
}

describe('the Python of an example', () => {
  test.for([
    ['right', RIGHT, []],
    [
      'with an import that nothing needs',
      `import json\n${RIGHT}`,
      [
        {
          line: 1,
          rule: 'python-lint',
          message: 'F401: `json` imported but unused',
          fix: 'remove unused import: `json`',
        },
      ],
    ],
    [
      'without a type',
      'def f(a):\n    return a\n',
      [{ line: 1 }, { line: 1, fix: expect.stringMatching(/^see https:\/\/docs\.astral\.sh\//) }],
    ],
    [
      'not formatted',
      'x=1\n',
      [{ line: 1, rule: 'python-format', message: 'it is not formatted', fix: 'npm run format' }],
    ],
    [
      'that is none',
      'x = 1\ny = = 1\n',
      [{ line: 2, rule: 'python-lint', fix: 'write valid Python' }],
    ],
  ] as const)('%s is reported with file, line, rule and fix', async ([, script, wanted]) => {
    const problems = await check(script);
    expect(problems).toMatchObject(
      wanted.map((problem) => ({ file: 'examples/one/src/a.py', ...problem })),
    );
  });

  test('is not checked by rules that are none, and that is said', async () => {
    const root = makeCatalogue({ 'examples/one/src/a.py': RIGHT });
    writeFileSync(path.join(root, 'ruff.toml'), 'line-length = "wide"\n');
    expect(await checkPython(root, 'one')).toMatchObject([
      {
        file: 'ruff.toml',
        rule: 'python-lint',
        message: expect.stringMatching(/^Ruff does not run/),
      },
    ]);
  });
});
