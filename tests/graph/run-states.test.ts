import { describe, expect, it, test } from 'vitest';
import { readRunStates } from '../../src/graph/run-states.ts';
import { findStage } from '../../src/graph/stage-name.ts';

const STAGES = ['prepare', 'train', 'evaluate', 'raw.dvc'];
const read = (...lines: string[]) => Object.fromEntries(readRunStates(lines, STAGES));

const SKIPPED = "Stage 'train' didn't change, skipping";
const RUNNING = "Running stage 'train':";
const CACHED = "Stage 'train' is cached - skipping run, checking out outputs";
const FAILED = "ERROR: failed to reproduce 'train': failed to run: exit 3, exited with 3";

describe('what DVC 3.67 says of a stage', () => {
  test.each([
    ['it runs', RUNNING, { train: 'ran' }],
    ['it did not change', SKIPPED, { train: 'skipped' }],
    ['a data file did not change', "'raw.dvc' didn't change, skipping", { 'raw.dvc': 'skipped' }],
    ['its results are in the run-cache', CACHED, { train: 'restored' }],
    ['it failed', FAILED, { train: 'failed' }],
    ['it failed and says nothing more', "ERROR: failed to reproduce 'train'", { train: 'failed' }],
    [
      'its files are busy',
      "ERROR: failed to reproduce 'prepare': '~/p/data/test.csv' is busy, it is being blocked by:",
      { prepare: 'failed' },
    ],
    [
      'two failed with --keep-going',
      "ERROR: failed to reproduce stages: 'train' and 'prepare'",
      { train: 'failed', prepare: 'failed' },
    ],
    [
      'three failed with --keep-going',
      "ERROR: failed to reproduce stages: 'train', 'prepare' and 'evaluate'",
      { train: 'failed', prepare: 'failed', evaluate: 'failed' },
    ],
    ['it is frozen', "Verifying outputs in frozen stage: 'train'", { train: 'skipped' }],
    ['--pull fetches it', "Pulling data for stage: 'train'", { train: 'skipped' }],
    ['double quotation marks', 'Running stage "train":', { train: 'ran' }],
  ])('%s', (_, line, states) => {
    expect(read(line)).toEqual(states);
  });
});

describe('of several messages about a stage', () => {
  test.each([
    ['the last counts', [SKIPPED, RUNNING], 'ran'],
    ['a failure comes after the start', [RUNNING, '> exit 3', FAILED], 'failed'],
    ['a second try may succeed', [FAILED, RUNNING], 'ran'],
    ['a second try may find the run-cache', [FAILED, CACHED], 'restored'],
    ['what ran is not restored later', [RUNNING, CACHED], 'ran'],
    ['what ran is not skipped later', [RUNNING, SKIPPED], 'ran'],
    ['what failed is not skipped later', [FAILED, SKIPPED], 'failed'],
    ['what came from the run-cache may be', [CACHED, SKIPPED], 'skipped'],
    ['--ignore-errors fails without a name', [RUNNING, ignored('exit 3')], 'failed'],
  ])('%s', (_, lines, state) => {
    expect(read(...lines)).toEqual({ train: state });
  });

  it('keeps the order in which stages are mentioned first', () => {
    const states = readRunStates(["Running stage 'evaluate':", RUNNING, FAILED], STAGES);
    expect([...states.keys()]).toEqual(['evaluate', 'train']);
  });
});

it('reads a whole transcript', () => {
  const output = `Stage 'prepare' didn't change, skipping
Running stage 'train':
> python src/train.py
Updating lock file 'dvc.lock'

Stage 'evaluate' is cached - skipping run, checking out outputs
Use \`dvc push\` to send your updates to remote storage.`;
  expect(read(...output.split('\n'))).toEqual({
    prepare: 'skipped',
    train: 'ran',
    evaluate: 'restored',
  });
});

describe('a transcript that runs no stage has no states', () => {
  test.each([
    ['no output', []],
    ['all is up to date', ['Data and pipelines are up to date.']],
    ['dvc status', ['train:', '\tchanged deps:', '\t\tmodified: data']],
    ['a stage that is not in the graph', ["Running stage 'other':", ignored('exit 1')]],
    ['what a stage prints', ["> echo Running stage 'train':", " Running stage 'train':"]],
    [
      'a stage left out after a failure',
      ["WARNING: Stage 'train' will be skipped due to this failure"],
    ],
    ['a failure before any stage', [ignored('exit 1')]],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual({});
  });
});

describe('a stage is found by the name that DVC gives it in another folder', () => {
  test.each([
    ['the name itself', 'train', ['train', 'a/dvc.yaml:train'], 'train'],
    [
      'with a folder',
      'pipelines/a/dvc.yaml:train',
      ['pipelines/a/dvc.yaml:train'],
      'pipelines/a/dvc.yaml:train',
    ],
    ['seen from the root', 'pipelines/a/dvc.yaml:train', ['train'], 'train'],
    ['seen from its folder', 'train', ['prepare', 'a/dvc.yaml:train'], 'a/dvc.yaml:train'],
    [
      'seen from beside',
      '../a/dvc.yaml:train',
      ['p/a/dvc.yaml:train', 'p/b/dvc.yaml:train'],
      'p/a/dvc.yaml:train',
    ],
    ['of the folder above', '../dvc.yaml:train', ['train', 'a/dvc.yaml:train'], 'train'],
    ['a data file from its folder', 'raw.dvc', ['data/raw.dvc'], 'data/raw.dvc'],
    ['a data file from beside', '../data/raw.dvc', ['data/raw.dvc'], 'data/raw.dvc'],
    ['of foreach', 'a/dvc.yaml:train@x', ['train@x', 'train@y'], 'train@x'],
  ])('%s', (_, name, stages, stage) => {
    expect(findStage(name, stages)).toBe(stage);
  });

  test.each([
    ['another stage', 'train', ['train_lr', 'pretrain']],
    ['another folder', 'b/dvc.yaml:train', ['a/dvc.yaml:train']],
    ['more than one fits', 'train', ['a/dvc.yaml:train', 'b/dvc.yaml:train']],
    ['a part of a folder name', 'a/dvc.yaml:train', ['data/dvc.yaml:train']],
    ['no stages', 'train', []],
  ])('not: %s', (_, name, stages) => {
    expect(findStage(name, stages)).toBeUndefined();
  });
});

function ignored(command: string): string {
  return `WARNING: failed to run: ${command}, exited with 3 (ignored)`;
}
