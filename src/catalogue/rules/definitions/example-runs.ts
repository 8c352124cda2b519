import { type Definition, lines } from './definition.ts';

const FIT = lines('stages:', '  fit:', '    cmd: python src/fit.py');

/** An example when it is run: from nothing, twice. */
export const EXAMPLE_RUNS = {
  'example-schema': {
    holds: 'DVC accepts the `dvc.yaml`.',
    why: 'A key that DVC does not know stops every command in the project.',
    in: 'dvc.yaml',
    wrong: lines('stages:', '  fit:', '    command: python src/fit.py'),
    right: FIT,
  },
  'example-graph': {
    holds: 'DVC can draw the graph of the example.',
    why: 'The page shows that graph, and the site draws the glyph from it.',
    in: 'dvc.yaml',
    wrong: lines(FIT, '    deps: [model.json]', '    outs: [model.json]'),
    right: lines(FIT, '    deps: [rain.csv]', '    outs: [model.json]'),
  },
  'example-fails': {
    holds: '`dvc repro` succeeds from nothing.',
    why: 'A reader has no cache. What works only because an earlier result is there does not work for them.',
    in: 'src/fit.py',
    wrong: 'rain = open("data/made-by-hand.csv").read()',
    right: 'rain = open("data/rain.csv").read()',
  },
  'example-restless': {
    holds: 'A second `dvc repro` runs nothing.',
    why: 'A stage that changes its own dependencies runs each time, and nobody can tell a change from its noise.',
    in: 'terminal',
    wrong: lines('$ dvc repro -q', '$ dvc repro', "Running stage 'fit':", '...'),
    right: lines('$ dvc repro -q', '$ dvc repro', '...', 'Data and pipelines are up to date.'),
  },
  'example-tests': {
    holds: 'The tests of an example, in its folder `tests/`, pass on its results.',
    why: 'They say what holds of the numbers. A README that tells readers to run them should be right.',
    in: 'terminal',
    wrong: lines('$ python -m pytest -q', '1 failed, 3 passed'),
    right: lines('$ python -m pytest -q', '4 passed'),
  },
  'lock-differs': {
    holds: 'Two runs from nothing record the same hashes.',
    why: 'Only then does a reader get what the page shows. Time, a set’s order and a generator without a seed make each run another one.',
    in: 'src/fit.py',
    wrong: lines('import random', '', 'print(random.random())'),
    right: lines('import random', '', 'print(random.Random(20).random())'),
  },
  'lock-stale': {
    holds: 'The committed `dvc.lock` is what `dvc repro` records.',
    why: 'Hashes on the page are those of the lock file. A stale one is a claim that nobody checked.',
    in: 'terminal',
    wrong: lines('$ dvc status', 'fit:', '        changed deps:', '...'),
    right: lines('$ dvc repro -q', '$ git add dvc.lock'),
  },
  'python-lint': {
    holds: 'Ruff has nothing against the Python of an example.',
    why: 'Readers copy it. Its rules are in `ruff.toml`, and each has a page of its own at Ruff.',
    in: 'src/fit.py',
    wrong: 'import os',
    right: 'print(1)',
  },
  'python-format': {
    holds: 'The Python of an example is formatted.',
    why: 'A change then shows what it changes. `npm run format` does it.',
    in: 'src/fit.py',
    wrong: "print( 'a' )",
    right: 'print("a")',
  },
  'path-outside': {
    holds: 'What a stage has recorded lies in the folder of the example.',
    why: 'The value of a template may lead out of it, and then the path is there on one machine only.',
    in: 'params.yaml',
    wrong: 'folder: ../shared',
    right: 'folder: data',
  },
  'code-undeclared': {
    holds: 'A stage declares the code that it runs, with the modules that this imports.',
    why: 'DVC does not read Python. When an undeclared module changes, the old result stays, and looks fresh.',
    in: 'dvc.yaml',
    wrong: lines(FIT, '    deps: [rain.csv]'),
    right: lines(FIT, '    deps: [rain.csv, src/fit.py, src/tables.py]'),
  },
} as const satisfies Readonly<Record<string, Definition>>;
