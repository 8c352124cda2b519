import { expect, test } from 'vitest';
import { impacts } from '../../../src/catalogue/project/impact.ts';

const LOCK = `
schema: '2.0'
stages:
  clean@a:
    cmd: clean a
    deps: [{ path: raw/a.csv }, { path: clean.py }]
    outs: [{ path: out/a.csv }]
  clean@b:
    cmd: clean b
    deps: [{ path: raw/b.csv }, { path: clean.py }]
    outs: [{ path: out/b.csv }]
  merge:
    cmd: merge
    deps: [{ path: out }]
    params: { params.yaml: { merge.by: day } }
    outs: [{ path: all.csv }]
  other:
    cmd: other
    deps: [{ path: raw/a.csv }]
    outs: [{ path: other.csv }]
`;
const STAGES =
  'stages:\n  clean: { foreach: [a, b], do: { cmd: x } }\n  merge: { cmd: x }\n  other: { cmd: x }\n';
const project = (lock: string, yaml: string, folder = '') => [
  { path: `${folder}dvc.lock`, text: lock },
  { path: `${folder}dvc.yaml`, text: yaml },
];
const found = new Map(impacts(project(LOCK, STAGES)).map(({ what, stages }) => [what, stages]));

test.for([
  ['raw/b.csv', ['clean@b', 'merge']],
  ['raw/a.csv', ['clean@a', 'merge', 'other']],
  ['clean.py', ['clean@a', 'clean@b', 'merge']],
  ['params.yaml: merge.by', ['merge']],
  ['command of clean@a', ['clean@a', 'merge']],
  ['command of other', ['other']],
] as const)('a change of %s starts at most %j', ([what, stages]) => {
  expect(found.get(what)).toEqual(stages);
});

test('what a stage writes is nothing to change', () => {
  expect([...found.keys()].filter((what) => /^out|all\.csv/.test(what))).toEqual([]);
});

test('a stage that runs in another folder has its paths from there', () => {
  const lock = 'stages:\n  a:\n    cmd: x\n    deps: [{ path: b.py }]\n    outs: [{ path: c }]\n';
  const yaml = 'stages:\n  a:\n    cmd: x\n    wdir: ..\n';
  expect(impacts(project(lock, yaml, 'one/'))).toEqual([
    { what: 'b.py', stages: ['one: a'] },
    { what: 'command of one: a', stages: ['one: a'] },
  ]);
});
