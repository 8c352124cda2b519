import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { parsePage } from '../../src/catalogue/page.ts';
import { pageGraphs, runOutput } from '../../src/catalogue/page-graphs.ts';
import { mentionedStages, readRunStates } from '../../src/graph/run-states.ts';
import { findStage } from '../../src/graph/stage-name.ts';
import { consoleFence, PAGE, pageText } from '../walkthrough/catalogue.ts';

const dag = (...stages: string[]) => [
  '```mermaid dag title="t"',
  'flowchart TD',
  ...stages.map((s, i) => `\tnode${i}["${s}"]`),
  '```',
];
const diff = (...lines: string[]) => ['```diff file="params.yaml"', ...lines, '```'];
const ran = (...stages: string[]) => [
  consoleFence(`$ dvc repro\n${stages.map((stage) => `Running stage '${stage}':`).join('\n')}`),
];
const LOOP = dag('a@x', 'a@y', 'b');

describe('the graph at a transcript', () => {
  test.for([
    ['is the one that the page shows above', [LOOP, ran('b')], ['a@x', 'a@y', 'b']],
    [
      'has the item that an edit put in',
      [LOOP, diff('   - y', '+  - z'), ran('b')],
      ['a@x', 'a@y', 'a@z', 'b'],
    ],
    [
      'lacks the item that an edit took out',
      [LOOP, diff('-  - "x"', '   - y'), ran('b')],
      ['a@y', 'b'],
    ],
    ['has an item that only the transcript names', [LOOP, ran('a@z')], ['a@x', 'a@y', 'a@z', 'b']],
    ['is the last one that the page shows', [LOOP, ran('b'), dag('c'), ran('c')], ['c']],
  ] as const)('%s', ([, parts, stages]) => {
    const page = parsePage(
      PAGE,
      pageText(parts.flat().join('\n').replaceAll('\n```\n', '\n```\n\n')),
    );
    const last = [...pageGraphs(page).values()].at(-1);
    expect(last?.dag.stages).toEqual(stages);
    expect(last?.unknown).toEqual([]);
  });

  test('does not have a stage of which nothing is known', () => {
    const page = parsePage(PAGE, pageText([...LOOP, '', ...ran('c', 'b')].join('\n')));
    expect([...pageGraphs(page).values()].map(({ unknown }) => unknown)).toEqual([['c']]);
  });
});

describe('the run strips', () => {
  const { pages } = readPages('');

  test.for(pages.map(({ id }) => id))('of %s miss no stage of their transcripts', (id) => {
    const page = pages.find((page) => page.id === id);
    const missing = [...(page ? pageGraphs(page) : [])].flatMap(([fence, graph]) => {
      const output = runOutput(fence);
      const states = readRunStates(output, graph.dag.stages);
      return mentionedStages(output)
        .filter((name) => !states.has(findStage(name, graph.dag.stages) ?? ''))
        .map((name) => `line ${fence.line}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
