import { expect, test } from 'vitest';
import { flowchartNodes } from '../../../src/catalogue/text/flowchart.ts';

test.for([
  ['a --> b', ['a', 'b']],
  ['a[one] --> b(two) --> c{three?}', ['one', 'two', 'three?']],
  ['a["one -- two"] -->|three| b[("four")]', ['one -- two', 'four']],
  ['a -- one --> b == two ==> c -. three .-> d', ['a', 'b', 'c', 'd']],
  ['a -- "one" --> b', ['a', 'b']],
  ['a & b --> c', ['a', 'b', 'c']],
  ['a---b["c"]', ['a', 'c']],
  ['a --o b <--> c ~~~ d', ['a', 'b', 'c', 'd']],
  ['a:::look --> b\nclassDef look fill:red\nclass b look', ['a', 'b']],
  ['subgraph s["group"]\na\nend\ndirection LR\n%% note', ['a']],
  ['a --> b\nb["late"]', ['a', 'late']],
] as const)('the nodes of %j are %j', ([text, labels]) => {
  expect(flowchartNodes(`flowchart TD\n${text}`).map(({ label }) => label)).toEqual(labels);
});

test('a node stands on the line of its label', () => {
  const nodes = flowchartNodes('%% note\naccTitle: t\ngraph TD\n  a --> b\n  b[two]');
  expect(nodes).toEqual([
    { label: 'a', line: 3 },
    { label: 'two', line: 4 },
  ]);
});

test('another diagram has no such nodes', () => {
  expect(flowchartNodes('sequenceDiagram\n  a->>b: c')).toEqual([]);
});
