import { describe, expect, test } from 'vitest';
import { checkStages } from '../../../src/walkthrough/example/check-stages.ts';
import { localImports } from '../../../src/walkthrough/example/local-imports.ts';

describe('the declarations of a stage', () => {
  const files = new Map([
    ['src/a.py', 'import json\nfrom helper import x\nimport pack.mod'],
    ['src/helper.py', 'import deeper, os'],
    ['src/deeper.py', 'from helper import y'],
    ['src/pack/mod.py', ''],
    ['other/dvc.yaml', ''],
  ]);
  const base = { name: 'a', command: 'python src/a.py', deps: [], outs: [], params: {} };
  const paths = (names: readonly string[]) => names.map((path) => ({ path }));

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
    expect(checkStages('dvc.lock', [{ ...base, deps: paths(deps) }], files)).toHaveLength(count);
  });

  test.for([
    ['/data/raw.csv', 'an absolute path', 1],
    ['../raw.csv', 'a path outside the folder', 1],
    ['data/../raw.csv', 'a path that stays inside', 0],
  ] as const)('%s is %s', ([dep, , count]) => {
    expect(
      checkStages('dvc.lock', [{ ...base, command: 'ls', deps: paths([dep]) }], files),
    ).toHaveLength(count);
  });

  test('a pipeline in a folder may reach into a sibling folder of the same example', () => {
    const stages = [{ ...base, command: 'ls', deps: paths(['../data/x']) }];
    expect(checkStages('other/dvc.lock', stages, files)).toEqual([]);
  });
});
