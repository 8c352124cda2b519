import { describe, expect, test } from 'vitest';
import { checkProject } from '../../../../src/catalogue/rules/project/check-project.ts';

const PIPELINE = `stages:
  prepare:
    cmd: python src/prepare.py
    deps:
      - src/prepare.py
      - raw.csv
    outs:
      - data/train.csv
  fit:
    cmd: python src/fit.py
    deps:
      - data/train.csv
    params:
      - fit
    outs:
      - model.json
    metrics:
      - metrics.json:
          cache: false
`;
const LOCK = "schema: '2.0'\nstages:\n  prepare: {}\n  fit: {}\n";
const SOUND = {
  '.dvc/config': '',
  '.dvcignore': '',
  'README.md': 'It fits.\n',
  'dvc.yaml': PIPELINE,
  'dvc.lock': LOCK,
};

type Files = Readonly<Record<string, string | undefined>>;

/** What is wrong with the sound example when these files are in it instead: `file:line rule`. */
function check(files: Files): string[] {
  const all = Object.entries({ ...SOUND, ...files });
  const texts = all.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  return checkProject({ name: 'one', files: texts, links: [] }).map(
    ({ file, line, rule }) => `${file.replace('examples/one/', '')}:${line} ${rule}`,
  );
}

const swap = (from: string, to: string): Files => ({ 'dvc.yaml': PIPELINE.replace(from, to) });

describe('an example', () => {
  test.for([
    ['no dvc.yaml', { 'dvc.yaml': undefined }, 'dvc.yaml:1 example-file'],
    ['no README', { 'README.md': undefined }, 'README.md:1 example-file'],
    ['no .dvc/config', { '.dvc/config': undefined }, '.dvc/config:1 example-file'],
    ['no .dvcignore', { '.dvcignore': undefined }, '.dvcignore:1 example-file'],
    ['a blank in a name', { 'raw data.csv': '' }, 'raw data.csv:1 example-name'],
    ['a colon in a name', { 'data/a:b.csv': '' }, 'data/a:b.csv:1 example-name'],
    ['a device of Windows', { 'src/aux.py': '' }, 'src/aux.py:1 example-name'],
    ['a name that ends with a full stop', { 'notes.': '' }, 'notes.:1 example-name'],
    ['names that differ in case only', { 'a.csv': '', 'A.csv': '' }, 'A.csv:1 example-name'],
    ['folders that differ in case only', { 'in/a': '', 'In/b': '' }, 'In:1 example-name'],
    ['a large file', { 'a.csv': 'a'.repeat(100_001) }, 'a.csv:1 example-size'],
    ['a no-break space', { 'a.sh': 'dvc\u{A0}repro\n' }, 'a.sh:1 invisible-character'],
    ['no UTF-8', { 'a.py': '# caf\u{FFFD}\n' }, 'a.py:1 encoding'],
    ['no dvc.lock', { 'dvc.lock': undefined }, 'dvc.lock:1 example-lock'],
    [
      'no dvc.lock in a folder',
      { 'sub/dvc.yaml': 'stages:\n  a:\n    cmd: b\n' },
      'sub/dvc.lock:1 example-lock',
    ],
    [
      'a dvc.lock that is no YAML',
      { 'dvc.lock': `${LOCK}<<<<<<< HEAD\n` },
      'dvc.lock:5 example-lock',
    ],
    [
      'a dvc.lock without a stage',
      { 'dvc.lock': LOCK.replace('  fit: {}\n', '') },
      'dvc.lock:1 example-lock',
    ],
    [
      'a dvc.lock of an older form',
      { 'dvc.lock': 'prepare: {}\nfit: {}\n' },
      'dvc.lock:1 example-lock',
    ],
    ['a dvc.yaml that is no YAML', swap('  fit:', '  fit: ['), 'dvc.yaml:10 example-pipeline'],
    ['a dvc.yaml that is a list', { 'dvc.yaml': '- a\n' }, 'dvc.yaml:1 example-pipeline'],
    ['an empty dvc.yaml', { 'dvc.yaml': '' }, 'dvc.yaml:1 example-pipeline'],
    ['stages as a list', { 'dvc.yaml': 'stages:\n  - a\n' }, 'dvc.yaml:2 example-pipeline'],
    ['an absolute dependency', swap('- raw.csv', '- /data/raw.csv'), 'dvc.yaml:6 example-path'],
    ['an absolute output', swap('- model.json', '- /tmp/model.json'), 'dvc.yaml:16 example-path'],
    [
      'an absolute metric',
      swap('- metrics.json:', '- /tmp/metrics.json:'),
      'dvc.yaml:18 example-path',
    ],
    [
      'an absolute path of Windows',
      swap('- raw.csv', '- C:\\data\\raw.csv'),
      'dvc.yaml:6 example-path',
    ],
    ['a path of home', swap('- raw.csv', '- ~/raw.csv'), 'dvc.yaml:6 example-path'],
    ['a path that leads out', swap('- raw.csv', '- ../two/raw.csv'), 'dvc.yaml:6 example-path'],
    [
      'a path that leads out in the end',
      swap('- raw.csv', '- data/../../raw.csv'),
      'dvc.yaml:6 example-path',
    ],
    [
      'a folder to work in that leads out',
      swap('    params:', '    wdir: ..\n    params:'),
      'dvc.yaml:12 example-path',
    ],
    [
      'a file of parameters outside',
      swap('- fit\n', '- ../all.yaml:\n'),
      'dvc.yaml:14 example-path',
    ],
    ['an output twice', swap('- model.json', '- data/train.csv'), 'dvc.yaml:16 example-outputs'],
    ['an output in another one', swap('- model.json', '- data'), 'dvc.yaml:16 example-outputs'],
    [
      'an output that another one is in',
      swap('- data/train.csv', '- model.json/part'),
      'dvc.yaml:16 example-outputs',
    ],
    [
      'an output twice in one stage',
      swap('- model.json', '- model.json\n      - ./model.json'),
      'dvc.yaml:17 example-outputs',
    ],
    ['a circle', swap('- raw.csv', '- model.json'), 'dvc.yaml:2 example-cycle'],
    [
      'a circle through a folder',
      swap('- raw.csv', '- model.json/part'),
      'dvc.yaml:2 example-cycle',
    ],
    [
      'a stage that reads what it writes',
      swap('- data/train.csv\n    params', '- model.json\n    params'),
      'dvc.yaml:9 example-cycle',
    ],
    ['line ends of Windows in code', { 'src/fit.py': 'a\nb\r\n' }, 'src/fit.py:2 line-ends'],
    [
      'line ends of Windows in its README',
      { 'README.md': 'It fits.\r\n' },
      'README.md:1 line-ends',
    ],
    [
      'a BOM in its parameters',
      { 'params.yaml': '\u{FEFF}fit: 1\n' },
      'params.yaml:1 byte-order-mark',
    ],
  ] as const)('is refused with %s', ([, files, problem]) => {
    expect(check(files)).toContain(problem);
  });

  test.for([
    ['its files', {}],
    ['data in any form', { 'raw.csv': '\u{FEFF}a\r\nb\r\n' }],
    ['paths that DVC fills in', swap('- raw.csv', `- \${raw}/../../x`)],
    ['an address', swap('- raw.csv', '- https://a.org/raw.csv')],
    ['outputs side by side', swap('- model.json', '- data/train.csv.json')],
    [
      'a loop, which is recorded by its items',
      {
        'dvc.yaml': `${PIPELINE}  each:\n    foreach: [a]\n    do:\n      cmd: c\n      outs:\n        - \${item}\n`,
      },
    ],
    ['a matrix', { 'dvc.yaml': `${PIPELINE}  each:\n    matrix:\n      a: [b]\n    cmd: c\n` }],
    [
      'a stage that reads a folder of another one',
      swap('- data/train.csv\n    params', '- data\n    params'),
    ],
    ['a dvc.yaml without stages', { 'sub/dvc.yaml': 'artifacts: {}\n' }],
  ] as const)('is right with %s', ([, files]) => {
    expect(check(files)).toEqual([]);
  });
});
