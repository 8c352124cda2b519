import { describe, expect, it, test } from 'vitest';
import { DagError, parseDag } from '../../src/graph/dag.ts';

const PARALLEL = `flowchart TD
	node1["evaluate"]
	node2["prepare"]
	node3["train_lr"]
	node4["train_rf"]
	node2-->node1
	node2-->node3
	node2-->node4
	node3-->node1
	node4-->node1`;

describe('a graph is what dvc dag --mermaid prints', () => {
  test('stages in the order of the nodes, edges by name', () => {
    expect(parseDag(PARALLEL)).toEqual({
      stages: ['evaluate', 'prepare', 'train_lr', 'train_rf'],
      edges: [
        ['prepare', 'evaluate'],
        ['prepare', 'train_lr'],
        ['prepare', 'train_rf'],
        ['train_lr', 'evaluate'],
        ['train_rf', 'evaluate'],
      ],
    });
  });

  test.each([
    ['of foreach', 'clean@2026-01'],
    ['of another folder', 'pipelines/a/dvc.yaml:train'],
    ['of a folder further up', '../dvc.yaml:train@x-1'],
    ['of a data file', 'data/raw.csv.dvc'],
    ['with spaces', 'my data.dvc'],
    ['with brackets and quotation marks', 'a["b"].dvc'],
    ['that looks like an edge', 'node1-->node2.dvc'],
  ])('a name %s stays as it is', (_, name) => {
    expect(parseDag(`flowchart TD\n\tnode1["${name}"]`)).toEqual({ stages: [name], edges: [] });
  });

  test.each([
    ['no stages', 'flowchart TD', [], []],
    ['blank lines around', '\nflowchart TD\n\n\tnode1["a"]\n', ['a'], []],
    ['an edge to a node further up', nodes('a', 'b', 'node2-->node1'), ['a', 'b'], [['b', 'a']]],
    ['an edge before its nodes', 'flowchart TD\nx-->y\nx["a"]\ny["b"]', ['a', 'b'], [['a', 'b']]],
    ['spaces around the arrow', nodes('a', 'b', 'node1 --> node2'), ['a', 'b'], [['a', 'b']]],
    ['an edge twice', nodes('a', 'b', 'node1-->node2', 'node1-->node2'), ['a', 'b'], [['a', 'b']]],
  ])('%s', (_, text, stages, edges) => {
    expect(parseDag(text)).toEqual({ stages, edges });
  });
});

describe('anything else is rejected', () => {
  test.each([
    ['nothing', '', 'a graph begins with "flowchart TD"'],
    ['another diagram', 'sequenceDiagram\nA->>B: hello', 'a graph begins with "flowchart TD"'],
    ['a cycle', nodes('a', 'b', 'node1-->node2', 'node2-->node1'), 'a cycle: a → b → a'],
    ['a stage that needs itself', nodes('a', 'node1-->node1'), 'a cycle: a → a'],
    ['an unknown end', nodes('a', 'node1-->node9'), 'line 3 has an edge to an unknown node, node9'],
    [
      'an unknown start',
      nodes('a', 'node9-->node1'),
      'line 3 has an edge to an unknown node, node9',
    ],
    ['an id twice', 'flowchart TD\nn["a"]\nn["b"]', 'line 3 defines n again'],
    ['a name twice', nodes('a', 'a'), 'line 3 lists "a" again'],
    ['an edge with a label', nodes('a', 'b', 'node1--x-->node2'), 'line 4 is neither a node nor'],
    ['another shape', 'flowchart TD\nn(("a"))', 'line 2 is neither a node nor an edge: n(("a"))'],
  ])('%s', (_, text, message) => {
    expect(() => parseDag(text)).toThrow(DagError);
    expect(() => parseDag(text)).toThrow(message);
  });

  it('names only the stages of a cycle, not those on the way to it', () => {
    const text = nodes('a', 'b', 'c', 'node1-->node2', 'node2-->node3', 'node3-->node2');
    expect(() => parseDag(text)).toThrow(/: b → c → b$/);
  });
});

/** Names become nodes; what has an arrow stays an edge. */
function nodes(...parts: string[]): string {
  const lines = parts.map((part, i) => (part.includes('>') ? part : `node${i + 1}["${part}"]`));
  return ['flowchart TD', ...lines].join('\n');
}
