import { describe, test } from 'vitest';
import { checkExample } from '../../../src/walkthrough/example/check-example.ts';
import { isolation, makeCatalogue } from '../catalogue.ts';

const FIVE_MINUTES = 300_000;

const stage = (cmd: string, more = '') => `stages:\n  a:\n    cmd: ${cmd}\n${more}`;

const LOCK = `schema: '2.0'\nstages:\n  a:\n    cmd: touch x\n    outs:\n    - path: x\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: 0\n`;

describe.concurrent('an example is rejected for', { timeout: FIVE_MINUTES }, () => {
  test.for([
    {
      title: 'a random output',
      rule: 'lock-differs',
      files: { 'dvc.yaml': stage('date +%N > x', '    outs:\n      - x\n') },
    },
    {
      title: 'a stage without dependencies and outputs, which DVC always runs',
      rule: 'example-restless',
      files: { 'dvc.yaml': stage('echo hello') },
    },
    {
      title: 'a stage that fails',
      rule: 'example-fails',
      files: { 'dvc.yaml': stage('exit 3') },
    },
    {
      title: 'a dvc.yaml that DVC cannot read',
      rule: 'example-schema',
      files: { 'dvc.yaml': 'stages: [' },
    },
    {
      title: 'a dvc.lock that is not committed',
      rule: 'lock-stale',
      files: { 'dvc.yaml': stage('touch x', '    outs:\n      - x\n') },
    },
    {
      title: 'a dvc.lock with another value of a parameter',
      rule: 'lock-stale',
      files: {
        'dvc.yaml': stage('touch x', '    params:\n      - size\n    outs:\n      - x\n'),
        'params.yaml': 'size: 2\n',
        'dvc.lock': LOCK.replace(
          '    outs',
          '    params:\n      params.yaml:\n        size: 1\n    outs',
        ),
      },
    },
    {
      title: 'a dvc.lock with the hash of another input',
      rule: 'lock-stale',
      files: {
        'dvc.yaml': stage('touch x', '    deps:\n      - in.txt\n    outs:\n      - x\n'),
        'in.txt': 'new',
        'dvc.lock': LOCK.replace(
          '    outs',
          `    deps:\n    - path: in.txt\n      md5: ${'a'.repeat(32)}\n    outs`,
        ),
      },
    },
    {
      title: 'a dvc.lock that is no lock file',
      rule: 'example-lock',
      files: { 'dvc.yaml': stage('touch x', '    outs:\n      - x\n'), 'dvc.lock': 'stages: [' },
    },
    {
      title: 'a graph that goes round in a circle',
      rule: 'example-graph',
      files: {
        'dvc.yaml': `${stage('cp y x', '    deps:\n      - y\n    outs:\n      - x\n')}  b:\n    cmd: cp x y\n    deps:\n      - x\n    outs:\n      - y\n`,
      },
    },
    {
      title: 'a test of its own that fails',
      rule: 'example-tests',
      files: {
        'dvc.yaml': stage('touch x', '    outs:\n      - x\n'),
        'dvc.lock': LOCK,
        'tests/test_x.py':
          'from pathlib import Path\n\n\ndef test_x():\n    assert Path("x").read_text()\n',
      },
    },
    {
      title: 'a script that is no dependency',
      rule: 'code-undeclared',
      files: {
        'dvc.yaml': stage('python src/a.py && touch x', '    outs:\n      - x\n'),
        'dvc.lock': LOCK.replace('touch x', 'python src/a.py && touch x'),
        'src/a.py': '',
      },
    },
  ])('$title', async ({ files, rule }, { expect }) => {
    const config = '[core]\n    analytics = false\n    autostage = true\n';
    const all = Object.entries({ '.dvc/config': config, ...files });
    const root = makeCatalogue(
      Object.fromEntries(all.map(([file, text]) => [`examples/tiny/${file}`, text])),
    );
    const { problems } = await checkExample({ root, name: 'tiny', isolation });
    expect(problems, JSON.stringify(problems)).toMatchObject([{ rule }]);
    expect(problems[0]?.file).toMatch(/^examples\/tiny\/dvc\./);
  });
});
