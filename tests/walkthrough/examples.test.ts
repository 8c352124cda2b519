import { describe, expect, test } from 'vitest';
import { listExamples } from '../../src/catalogue/disk/read.ts';
import { checkCatalogue } from '../../src/catalogue/rules/check.ts';
import { checkExample } from '../../src/walkthrough/example/check-example.ts';
import { checkStages } from '../../src/walkthrough/example/check-stages.ts';
import { localImports } from '../../src/walkthrough/example/local-imports.ts';
import { isolation, makeCatalogue, PAGE, pageText } from './catalogue.ts';

const FIVE_MINUTES = 300_000;

describe.concurrent('the example', { timeout: FIVE_MINUTES }, () => {
  test.for(listExamples(process.cwd()))(
    '%s gives the same dvc.lock twice from scratch, and then has nothing to do',
    async (name, { expect }) => {
      expect(await checkExample(process.cwd(), name, isolation)).toEqual([]);
    },
  );
});

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
    const problems = await checkExample(root, 'tiny', isolation);
    expect(problems, JSON.stringify(problems)).toMatchObject([{ rule }]);
    expect(problems[0]?.file).toMatch(/^examples\/tiny\/dvc\./);
  });
});

describe('the declarations of a stage', () => {
  const files = new Map([
    ['src/a.py', 'import json\nfrom helper import x\nimport pack.mod'],
    ['src/helper.py', 'import deeper, os'],
    ['src/deeper.py', 'from helper import y'],
    ['src/pack/mod.py', ''],
    ['other/dvc.yaml', ''],
  ]);
  const base = { name: 'a', command: 'python src/a.py', deps: [], outs: [] };

  test('local imports are followed through other modules, and once around a circle', () => {
    expect(localImports('src/a.py', files)).toEqual([
      'src/deeper.py',
      'src/helper.py',
      'src/pack/mod.py',
    ]);
  });

  test.for([
    ['every script and imported module is missing', [], 4],
    ['one imported module is missing', ['src/a.py', 'src/helper.py', 'src/pack'], 1],
    ['a folder covers what is in it', ['src'], 0],
  ] as const)('%s: %j leaves %i problems', ([, deps, count]) => {
    expect(checkStages('dvc.lock', [{ ...base, deps }], files)).toHaveLength(count);
  });

  test.for([
    ['/data/raw.csv', 'an absolute path', 1],
    ['../raw.csv', 'a path outside the folder', 1],
    ['data/../raw.csv', 'a path that stays inside', 0],
  ] as const)('%s is %s', ([dep, , count]) => {
    expect(checkStages('dvc.lock', [{ ...base, command: 'ls', deps: [dep] }], files)).toHaveLength(
      count,
    );
  });

  test('a pipeline in a folder may reach into a sibling folder of the same example', () => {
    const stages = [{ ...base, command: 'ls', deps: ['../data/x'] }];
    expect(checkStages('other/dvc.lock', stages, files)).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('has no problem', () => {
    expect(checkCatalogue(process.cwd())).toEqual([]);
  });

  test('rejects an example without a page', () => {
    const root = makeCatalogue({ [PAGE]: pageText(''), 'examples/alone/dvc.yaml': '' });
    expect(checkCatalogue(root)).toMatchObject([
      { file: 'examples/alone', rule: 'example-orphan' },
    ]);
  });

  test('reports every broken page, not only the first', () => {
    const broken = pageText('{');
    const root = makeCatalogue({ [PAGE]: broken, 'patterns/practices/other.mdx': broken });
    expect(checkCatalogue(root).map(({ file }) => file)).toEqual([
      'patterns/practices/other.mdx',
      PAGE,
    ]);
  });

  test('rejects a page outside the categories', () => {
    const root = makeCatalogue({ 'patterns/misc/test.mdx': pageText('') });
    expect(checkCatalogue(root)).toMatchObject([{ rule: 'category' }]);
  });
});
