import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepDrawings } from '../../src/diagrams/kept.ts';

function makeRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'drawings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test.for([
  ['once, for the same source', 'flowchart TD', '', 1],
  ['again, for another source', 'flowchart LR', '', 2],
  ['again, after a change of the code that draws', 'flowchart TD', 'src/diagrams/theme.ts', 2],
  ['again, with other packages', 'flowchart TD', 'package-lock.json', 2],
  ['once, after a change of other code', 'flowchart TD', 'src/graph/graph.ts', 1],
] as const)('a drawing is drawn %s', async ([, source, changed, times]) => {
  const root = makeRoot();
  let drawn = 0;
  const draw = async (text: string) => `<svg>${text} ${++drawn}</svg>`;
  const first = await keepDrawings(root, draw)('flowchart TD');
  if (changed !== '') {
    mkdirSync(path.dirname(path.join(root, changed)), { recursive: true });
    writeFileSync(path.join(root, changed), 'other');
  }
  const next = await keepDrawings(root, draw)(source);
  expect(drawn).toBe(times);
  expect(next === first).toBe(times === 1);
});

test('a source that cannot be drawn is refused each time', async () => {
  const root = makeRoot();
  const draw = keepDrawings(root, () => Promise.reject(new Error('Parse error')));
  await expect(draw('x')).rejects.toThrow('Parse error');
  await expect(draw('x')).rejects.toThrow('Parse error');
});
