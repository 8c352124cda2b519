import { describe, expect, test } from 'vitest';
import { renderDiagram } from '../../src/diagrams/render.ts';

const FLOW = 'flowchart TD\n  a["prepare"] --> b["train"]';

const SEQUENCE = 'sequenceDiagram\n  A->>B: take\n  Note over A: work';

const STATE = 'stateDiagram-v2\n  [*] --> stale\n  stale --> fresh: dvc repro';

describe('a drawing', () => {
  test.for([FLOW, SEQUENCE, STATE])('of %j has colours from CSS variables only', async (source) => {
    const svg = await renderDiagram(source);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('var(--diagram-');
    expect(svg).not.toMatch(/#a1000|hsl\(|NaN|undefined/);
  });

  test('keeps every label', async () => {
    const svg = await renderDiagram(FLOW);
    expect(svg).toContain('prepare');
    expect(svg).toContain('train');
  });

  test('is the same whatever was drawn before it', async () => {
    const [one, two] = await Promise.all([
      renderDiagram(`${SEQUENCE}\n`),
      renderDiagram(`${SEQUENCE}\n\n`),
    ]);
    const anonymous = (svg: string) => svg.replaceAll(/d-[0-9a-f]{6}/g, 'id');
    expect(anonymous(one)).toBe(anonymous(two));
  });

  test('has ids of its own only', async () => {
    const svg = await renderDiagram(SEQUENCE);
    const [, own = ''] = /^<svg id="(d-[0-9a-f]{6})"/.exec(svg) ?? [];
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(own).not.toBe('');
    expect(ids.filter((id) => !id?.startsWith(own))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.for([
    ['flowchart TD\n  a --', /Parse error on line 3/],
    ['mindmap\n  a', /use a flowchart, sequenceDiagram or stateDiagram-v2/],
    ['flowchrt TD\n  a --> b', /use a flowchart/],
  ] as const)('of %j is refused', async ([source, message]) => {
    await expect(renderDiagram(source)).rejects.toThrow(message);
  });
});
