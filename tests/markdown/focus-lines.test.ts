import { describe, expect, test } from 'vitest';
import { parseFenceMeta } from '../../src/catalogue/fence-meta.ts';
import { codeFrame } from '../../src/markdown/code-frame.ts';
import { diagramFrame } from '../../src/markdown/drawings/diagram-frame.ts';
import { focusLines } from '../../src/markdown/focus-lines.ts';

const STAGES = `stages:
  prepare:
    cmd: python prepare.py
    deps:
      - train
  train:
    foreach: [a, b]
    do:
      cmd: python train.py \${item}

      outs:
        - model
  report:
    cmd: python report.py`;

describe('lines in focus', () => {
  test.for([
    ['a stage', 'dvc.yaml', ['prepare'], [1, 2, 3, 4]],
    ['two stages', 'dvc.yaml', ['prepare', 'report'], [1, 2, 3, 4, 12, 13]],
    [
      'a stage for all of its items, but not for empty lines',
      'dvc.yaml',
      ['train@a'],
      [5, 6, 7, 8, 10, 11],
    ],
    ['a stage of a file in a folder', 'demand/dvc.yaml', ['demand/dvc.yaml:report'], [12, 13]],
    ['no stage of another file', 'demand/dvc.yaml', ['report'], []],
    ['no stage of this name elsewhere', 'dvc.yaml', ['demand/dvc.yaml:report'], []],
    ['nothing where every stage is in focus', 'dvc.yaml', ['prepare', 'train', 'report'], []],
    ['nothing in other files', 'params.yaml', ['prepare'], []],
  ] as const)('are those of %s', ([, file, focus, lines]) => {
    expect([...focusLines(STAGES, file, focus)]).toEqual(lines);
  });

  test('are marked in the code', async () => {
    const html = await codeFrame({ code: 'a:\n  b: 1\nc:', lang: 'yaml', marks: new Set([1]) });
    expect(html.match(/<mark>/g)).toHaveLength(1);
    expect(html.replaceAll(/<\/?span[^>]*>/g, '')).toContain('a:\n<mark>  b: 1\n</mark>c:');
  });
});

describe('the graph of an example', () => {
  const dag = 'flowchart TD\n\tnode1["prepare"]\n\tnode2["train@a"]\n\tnode1-->node2';
  const draw = (meta: string, focus: readonly string[]) =>
    diagramFrame(
      {
        lang: 'mermaid',
        meta: parseFenceMeta(meta),
        line: 1,
        endLine: 5,
        value: dag,
        indent: '',
        steps: [],
      },
      focus,
    );
  const marked = (html: string) =>
    [
      ...html.matchAll(/class="node[^"]* focus[^"]*"[\s\S]*?<span class="line">([^<]*)<\/span>/g),
    ].map(([, name]) => name);

  test.for([
    ['dag', ['train'], ['train@a']],
    ['dag', ['prepare', 'train@a'], ['prepare', 'train@a']],
    ['dag', [], []],
    ['', ['train'], []],
  ] as const)('as `mermaid %s` with %j in focus marks %j', async ([meta, focus, names]) => {
    expect(marked(await draw(meta, focus))).toEqual(names);
  });
});
